import { changedWords } from './field-changes';
import { NO_FIELDS } from './testing/builders';

describe('what changed in an item', () => {
  it('is shown field by field, running text word by word', () => {
    const changes = changedWords({
      fields: ['obligation', 'wording'],
      before: { ...NO_FIELDS, wording: 'Verify the log.', obligation: 'typical' },
      after: { ...NO_FIELDS, wording: 'Verify the register.', obligation: 'mandatory' },
    });
    expect(changes.map(({ label }) => label)).toEqual(['Wording', 'Obligation']);
    expect(changes[0]?.pieces).toEqual([
      { kind: 'same', text: 'Verify the ' },
      { kind: 'removed', text: 'log.' },
      { kind: 'added', text: 'register.' },
    ]);
    expect(changes[1]?.pieces.map(({ text }) => text)).toEqual(['Typical', ' → ', 'Mandatory']);
  });

  it('says what was added where nothing stood', () => {
    const [change] = changedWords({
      fields: ['cadence'],
      before: { ...NO_FIELDS, cadence: { interval: null, trigger: null } },
      after: { ...NO_FIELDS, cadence: { interval: 'yearly', trigger: null } },
    });
    expect(change?.pieces.filter(({ text }) => text !== '')).toEqual([
      { kind: 'added', text: 'Yearly' },
    ]);
  });

  it('is nothing for an item that came or went', () => {
    expect(changedWords({ fields: [], before: null, after: null })).toEqual([]);
  });
});
