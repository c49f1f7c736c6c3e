import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atCount, within } from '../../durability/testing/counts.js';
import type { ExchangedChecklist } from '../exchanged-checklist.js';
import { type ImportPlan, planImport } from '../plan-import.js';
import { aChecklist, anItem, checklists, contents, savedText } from '../testing/builders.js';
import type { ExchangeFormat } from './format.js';
import { FORMATS } from './index.js';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** OSCAL holds titles, triggers and units on one line; the others hold any text. */
const textsOf = (format: string) => ({
  text: (most: number) => (format === 'oscal' ? savedText(most).map(oneLine) : savedText(most)),
});

interface File {
  readonly checklist: ExchangedChecklist;
  readonly format: ExchangeFormat;
  readonly bytes: Uint8Array;
}

const planOf = async ({ checklist, format, bytes }: File): Promise<ImportPlan> =>
  planImport({ checklist, format, incoming: await format.read(bytes) });

/** The checklist after a file's changes were saved. */
const imported = async (
  format: keyof typeof FORMATS,
  checklist: ExchangedChecklist,
  bytes: Uint8Array,
): Promise<ExchangedChecklist> => {
  const plan = await planOf({ checklist, format: FORMATS[format], bytes });
  expect(plan.problems).toEqual([]);
  const changes = new Map(plan.changed.map(({ item, changes }) => [item.id, changes]));
  return {
    ...checklist,
    items: checklist.items.map((item) => ({ ...item, ...changes.get(item.id) })),
  };
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe.each(Object.values(FORMATS))('$name', (format) => {
  const versions = checklists(textsOf(format.name));

  it(
    'is the same bytes after export, import and export, and changes nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(versions, async (checklist) => {
          const bytes = format.write(checklist);
          const plan = await planOf({ checklist, format, bytes });
          expect(plan).toEqual({
            changed: [],
            unchanged: checklist.items.length,
            missing: [],
            problems: [],
          });
          const after = await imported(format.name, checklist, bytes);
          expect(text(format.write(after))).toBe(text(bytes));
        }),
        { numRuns: atCount(25, 2500) },
      );
    },
    within(60),
  );

  it(
    'brings every edit in exactly: the next export is the file that was imported',
    async () => {
      const edits = fc.array(contents(textsOf(format.name)), { minLength: 5, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(versions, edits, async (checklist, edited) => {
          const wanted = {
            ...checklist,
            items: checklist.items.map((item, index) => ({ ...item, ...edited[index] })),
          };
          const bytes = format.write(wanted);
          const after = await imported(format.name, checklist, bytes);
          expect(after.items).toEqual(wanted.items);
          expect(text(format.write(after))).toBe(text(bytes));
        }),
        { numRuns: atCount(25, 2500) },
      );
    },
    within(60),
  );

  it('leaves alone what it can not tell apart, such as spaces that an edit would cut', async () => {
    const checklist = aChecklist({
      items: [anItem({ title: ' a\r\n b ', suggestedEvidence: [' x '], responsibleUnit: ' ' })],
    });
    const bytes = format.write(checklist);
    expect((await planOf({ checklist, format, bytes })).changed).toEqual([]);
  });

  it('matches items by key, in any order, and leaves alone what the file leaves out', async () => {
    const checklist = aChecklist();
    const [first, second] = checklist.items;
    if (first === undefined || second === undefined) throw new Error('Two items are needed.');
    const reversed = { ...checklist, items: [{ ...second, wording: 'Verify anew.' }, first] };
    const plan = await planOf({ checklist, format, bytes: format.write(reversed) });
    expect(plan.problems).toEqual([]);
    expect(plan.changed.map(({ item, changes }) => [item.itemKey, changes])).toEqual([
      ['5.10-training', { wording: 'Verify anew.' }],
    ]);
    const partial = format.write({ ...checklist, items: [second] });
    const rest = await planOf({ checklist, format, bytes: partial });
    expect(rest.missing.map(({ itemKey }) => itemKey)).toEqual(['5.1-executed-mous']);
    expect(rest.problems).toEqual([]);
  });

  it('refuses edits of what comes from the document, an unknown item and one that stands twice', async () => {
    const checklist = aChecklist();
    const [first, second] = checklist.items;
    if (first === undefined || second === undefined) throw new Error('Two items are needed.');
    const forged = format.write({
      ...checklist,
      items: [
        {
          ...first,
          sources: first.sources.map((source) => ({ ...source, quote: 'Forged.', ref: '7.7' })),
        },
        { ...second, itemKey: 'unheard-of' },
        second,
        { ...second, title: 'Again' },
      ],
    });
    const { problems } = await planOf({ checklist, format, bytes: forged });
    const codes = new Set(problems.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['comes-from-document', 'duplicate-item', 'unknown-item']);
  });

  it('names a text that is too long at its place', async () => {
    const checklist = aChecklist();
    const bytes = format.write({
      ...checklist,
      items: checklist.items.map((item) => ({ ...item, wording: 'x'.repeat(2001) })),
    });
    const { problems } = await planOf({ checklist, format, bytes });
    expect(problems.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'bad-value Write at most 2000 characters.',
      'bad-value Write at most 2000 characters.',
    ]);
    expect(problems.map(({ place }) => place)).toEqual(WORDING_PLACES[format.name]);
  });
});

const WORDING_PLACES = {
  csv: ['C2', 'C3'],
  xlsx: ['C2', 'C3'],
  yaml: ['/items/0/wording', '/items/1/wording'],
  oscal: ['/catalog/groups/0/controls/0/parts/1', '/catalog/groups/0/controls/1/parts/1'],
};
