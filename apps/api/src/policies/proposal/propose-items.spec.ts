import { describe, expect, it } from '@jest/globals';
import type { ChecklistItemContent } from '@plumbline/domain';
import { type KeyedPractice, type KeyedSection, shortTitle } from '@plumbline/seed-parser';
import { readOverlay } from '../overlay/read-overlay.js';
import { proposeItems } from './propose-items.js';

const practice = (
  ref: string,
  { cluster = null, ...changes }: Partial<KeyedPractice> & { cluster?: string | null } = {},
): KeyedPractice => ({
  ref,
  practiceKey: `${ref}-key`,
  parentRef: null,
  title: `Title of ${ref}`,
  span: [0, 10],
  gaps: [],
  text: `Text of ${ref}.`,
  sentences: [],
  obligation: 'expected',
  auditable: true,
  contextReason: null,
  category: 'training',
  why: [],
  item: {
    wording: `Verify ${ref}.`,
    methods: ['examine'],
    suggestedEvidence: [`record ${ref}`],
    cadence: { interval: 'yearly', trigger: null },
    responsibleUnit: 'unit',
    cluster,
  },
  ...changes,
});

const section = (...practices: KeyedPractice[]): KeyedSection => ({
  number: 1,
  heading: 'Heading?',
  headingSpan: [0, 8],
  span: [0, 10],
  opening: null,
  conclusion: null,
  practices,
});

const context = (ref: string) =>
  practice(ref, { auditable: false, contextReason: 'role', item: null });

describe('proposeItems by the rules', () => {
  it('makes an item of every auditable practice and none of context', () => {
    const items = proposeItems([section(practice('1.1'), context('1.2'), practice('1.3'))], null);
    expect(items.map(({ itemKey }) => itemKey)).toEqual(['1.1-key', '1.3-key']);
  });

  it('merges a cluster into one item with every source, as strict as the strictest', () => {
    const often = practice('1.2', { cluster: 'c', obligation: 'mandatory' });
    const quarterly = {
      ...often,
      item: often.item && {
        ...often.item,
        methods: ['test' as const],
        cadence: { interval: 'quarterly' as const, trigger: 'per case' },
      },
    };
    const [item, ...others] = proposeItems(
      [section(practice('1.1', { cluster: 'c' }), practice('1.3')), section(quarterly)],
      null,
    );
    expect(others).toHaveLength(1);
    expect(item).toMatchObject({
      itemKey: '1.1-key',
      sourceKeys: ['1.1-key', '1.2-key'],
      wording: 'Verify 1.1.',
      obligation: 'mandatory',
      methods: ['examine', 'test'],
      suggestedEvidence: ['record 1.1', 'record 1.2'],
      cadence: { interval: 'quarterly', trigger: 'per case' },
    });
  });
});

describe('proposeItems with an overlay', () => {
  const overlay = (items: string) => readOverlay(`schema: plumbline.overlay/1\nitems: ${items}`);

  it('takes what a person wrote and leaves the rest to the rules', () => {
    const [item] = proposeItems(
      [section(practice('1.1'), context('1.2'))],
      overlay(`[{ ref: '1.1', wording: Verify well., methods: [test], sources: ['1.1', '1.2'] }]`),
    );
    expect(item).toEqual({
      itemKey: '1.1-key',
      sourceKeys: ['1.1-key', '1.2-key'],
      title: 'Title of 1.1',
      wording: 'Verify well.',
      obligation: 'expected',
      category: 'training',
      methods: ['test'],
      suggestedEvidence: ['record 1.1'],
      cadence: { interval: 'yearly', trigger: null },
      responsibleUnit: 'unit',
    } satisfies ChecklistItemContent & { itemKey: string; sourceKeys: string[] });
  });

  it('keeps the key that an item names for itself', () => {
    const overlay = readOverlay(
      `schema: plumbline.overlay/1\nitems: [{ ref: '1.1', itemKey: kept, wording: Verify. }]`,
    );
    const items = proposeItems([section(practice('1.1'))], overlay);
    expect(items.map(({ itemKey, sourceKeys }) => [itemKey, sourceKeys])).toEqual([
      ['kept', ['1.1-key']],
    ]);
  });

  it('puts its items in the order of the document', () => {
    const items = proposeItems(
      [section(practice('1.1'), practice('1.2'))],
      overlay(`[{ ref: '1.2', wording: Second. }, { ref: '1.1', wording: First. }]`),
    );
    expect(items.map(({ wording }) => wording)).toEqual(['First.', 'Second.']);
  });
});

describe('shortTitle', () => {
  it.each([
    ['a title that fits', 'Joint Training:', 'Joint Training'],
    ['a long one after a whole word', `${'word '.repeat(20)}`, `${'word '.repeat(10)}word…`],
    ['one endless word', 'x'.repeat(100), `${'x'.repeat(58)}…`],
    ['a pair at the edge', `${'x'.repeat(58)}😀😀`, `${'x'.repeat(58)}…`],
  ])('shortens %s', (_name, text, title) => {
    expect(shortTitle(text)).toBe(title);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/\p{Surrogate}/u);
  });
});
