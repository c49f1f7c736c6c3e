import { type Obligation } from '../policy/obligation.js';
import { SOURCE_CHANGES, type SourceChange } from '../policy/source-change.js';
import { aChecklistItem } from '../testing/builders.js';
import {
  carryForward,
  type CarryInput,
  type KeyedChange,
  type KeyedItem,
  type KeyedSource,
} from './carry-forward.js';

const item = (itemKey: string, changes: Partial<KeyedItem> = {}): KeyedItem => ({
  ...aChecklistItem({ wording: `Verify ${itemKey}, as curated.` }),
  itemKey,
  sourceKeys: [itemKey],
  ...changes,
});

const source = (practiceKey: string, changes: Partial<KeyedSource> = {}): KeyedSource => ({
  practiceKey,
  obligation: 'expected',
  auditable: true,
  ...changes,
});

const change = (kind: SourceChange, before: string[], after = before): KeyedChange => ({
  kind,
  before,
  after,
});

const carry = (input: Partial<CarryInput>) =>
  carryForward({ basis: [], before: [], after: [], changes: [], proposal: [], ...input });

const ONE_TO_ONE = SOURCE_CHANGES.filter(
  (kind) => !['split', 'merged', 'added', 'removed'].includes(kind),
);

describe('carrying curation forward', () => {
  it.each(ONE_TO_ONE)('keeps what a person wrote where the source is %s, and says so', (kind) => {
    const curated = item('a', {
      methods: ['examine', 'interview'],
      suggestedEvidence: ['register'],
      cadence: { interval: null, trigger: 'per incident' },
      responsibleUnit: 'internal audit',
    });
    const { items, dropped } = carry({
      basis: [curated],
      before: [source('a')],
      after: [source('a')],
      changes: [change(kind, ['a'])],
      proposal: [item('a', { wording: 'Verify a, as the parser has it.' })],
    });
    expect(items).toEqual([{ ...curated, change: kind }]);
    expect(dropped).toEqual([]);
  });

  it('drops an item whose every source was removed', () => {
    const { items, dropped } = carry({
      basis: [item('a')],
      before: [source('a')],
      changes: [change('removed', ['a'], [])],
    });
    expect(items).toEqual([]);
    expect(dropped).toEqual([item('a')]);
  });

  it('keeps an item that a person made without a source', () => {
    const { items, dropped } = carry({ basis: [item('a', { sourceKeys: [] })] });
    expect(items).toMatchObject([{ itemKey: 'a', change: 'unchanged' }]);
    expect(dropped).toEqual([]);
  });

  it('keeps an item that lost one of its sources, and says so', () => {
    const { items } = carry({
      basis: [item('a', { sourceKeys: ['a', 'b'] })],
      before: [source('a'), source('b')],
      after: [source('b')],
      changes: [change('removed', ['a'], []), change('unchanged', ['b'])],
    });
    expect(items).toMatchObject([{ itemKey: 'a', sourceKeys: ['b'], change: 'removed' }]);
  });

  it('leaves a split to its heir and takes the parser’s item for the other part', () => {
    const { items } = carry({
      basis: [item('a')],
      before: [source('a')],
      after: [source('a'), source('n')],
      changes: [change('split', ['a'], ['a', 'n'])],
      proposal: [item('a', { wording: 'Proposed a.' }), item('n', { wording: 'Proposed n.' })],
    });
    expect(items).toMatchObject([
      { itemKey: 'a', wording: 'Verify a, as curated.', change: 'split' },
      { itemKey: 'n', wording: 'Proposed n.', change: 'added' },
    ]);
  });

  it('keeps both items of a merger on the one practice', () => {
    const { items } = carry({
      basis: [item('a'), item('b')],
      before: [source('a'), source('b')],
      after: [source('a')],
      changes: [change('merged', ['a', 'b'], ['a'])],
      proposal: [item('a')],
    });
    expect(
      items.map(({ itemKey, sourceKeys, change: kind }) => [itemKey, sourceKeys, kind]),
    ).toEqual([
      ['a', ['a'], 'merged'],
      ['b', ['a'], 'merged'],
    ]);
  });

  it('takes the parser’s item for a new auditable practice, in the order of the document', () => {
    const { items } = carry({
      basis: [item('a')],
      before: [source('a')],
      after: [source('n'), source('a'), source('c', { auditable: false })],
      changes: [change('added', [], ['n']), change('unchanged', ['a']), change('added', [], ['c'])],
      proposal: [item('n'), item('a')],
    });
    expect(items.map(({ itemKey, change: kind }) => [itemKey, kind])).toEqual([
      ['n', 'added'],
      ['a', 'unchanged'],
    ]);
  });

  it('does not bring back what a person left out', () => {
    const { items } = carry({
      before: [source('a')],
      after: [source('a')],
      changes: [change('reworded', ['a'])],
      proposal: [item('a')],
    });
    expect(items).toEqual([]);
  });

  it('takes in a practice that was context before its words changed', () => {
    const { items } = carry({
      before: [source('a', { auditable: false })],
      after: [source('a')],
      changes: [change('strengthened', ['a'])],
      proposal: [item('a')],
    });
    expect(items).toMatchObject([{ itemKey: 'a', change: 'added' }]);
  });

  it('adds a new near-duplicate as one more source of the item that has the other', () => {
    const { items } = carry({
      basis: [item('a')],
      before: [source('a')],
      after: [source('a'), source('n')],
      changes: [change('unchanged', ['a']), change('added', [], ['n'])],
      proposal: [item('a', { sourceKeys: ['a', 'n'] })],
    });
    expect(items).toEqual([{ ...item('a'), sourceKeys: ['a', 'n'], change: 'added' }]);
  });

  it.each<[string, Obligation, Obligation]>([
    ['follows the source where it did', 'expected', 'mandatory'],
    ['stays where a person set it otherwise', 'recommended', 'recommended'],
  ])('the obligation %s', (_what, obligation, expected) => {
    const { items } = carry({
      basis: [item('a', { obligation })],
      before: [source('a', { obligation: 'expected' })],
      after: [source('a', { obligation: 'mandatory' })],
      changes: [change('strengthened', ['a'])],
    });
    expect(items).toMatchObject([{ obligation: expected }]);
  });
});
