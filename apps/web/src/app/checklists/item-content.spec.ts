import { aChecklistItem } from '@plumbline/domain';
import { changesOf, mergeEdits, toSend } from './item-content';

const base = aChecklistItem();

describe('edits of a checklist item', () => {
  it('sends only the fields that changed', () => {
    expect(changesOf(base, { ...base, wording: 'Verify the log.' })).toEqual({
      wording: 'Verify the log.',
    });
    expect(changesOf(base, { ...base })).toEqual({});
  });

  it('leaves empty lines of evidence and an empty trigger out', () => {
    const sent = toSend({
      ...base,
      suggestedEvidence: [' log ', '', ' '],
      cadence: { interval: 'yearly', trigger: ' ' },
    });
    expect(sent.suggestedEvidence).toEqual(['log']);
    expect(sent.cadence).toEqual({ interval: 'yearly', trigger: null });
  });

  it('takes the same cadence for unchanged, whatever the order of its parts', () => {
    const { interval, trigger } = base.cadence;
    expect(changesOf(base, { ...base, cadence: { trigger, interval } })).toEqual({});
  });

  it('merges fields that only one of two people changed', () => {
    const { merged, conflicts } = mergeEdits({
      base,
      mine: { ...base, title: 'Mine' },
      theirs: { ...base, responsibleUnit: 'their unit' },
    });
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({ ...base, title: 'Mine', responsibleUnit: 'their unit' });
  });

  it('names the fields that both changed, and keeps mine until chosen', () => {
    const { merged, conflicts } = mergeEdits({
      base,
      mine: { ...base, title: 'Mine', wording: 'Same for both.' },
      theirs: { ...base, title: 'Theirs', wording: 'Same for both.' },
    });
    expect(conflicts).toEqual(['title']);
    expect(merged.title).toBe('Mine');
  });
});
