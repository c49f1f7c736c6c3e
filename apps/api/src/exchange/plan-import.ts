import {
  canonicalJson,
  type ChecklistItemContent,
  type FieldError,
  type JsonValue,
} from '@plumbline/domain';
import { editedContent } from '../checklists/edited-content.js';
import { checkEdit } from './check-edit.js';
import { type ExchangedChecklist, type ExchangedItem, refOf } from './exchanged-checklist.js';
import { editOf, type ExchangedField, type ExchangedFields } from './exchanged-fields.js';
import type { ExchangeFormat } from './formats/format.js';
import type { ExchangeProblem, FixedValue, IncomingFile, IncomingItem } from './incoming.js';

/** What an import changes of one item. */
export interface ItemChange {
  readonly item: ExchangedItem;
  readonly place: string;
  /** The fields that differ, with their new values. */
  readonly changes: Partial<ChecklistItemContent>;
}

/** What an import would do; it is done only without problems. */
export interface ImportPlan {
  readonly changed: readonly ItemChange[];
  readonly unchanged: number;
  /** Items of the version that the file doesn't name; they stay as they are. */
  readonly missing: readonly ExchangedItem[];
  readonly problems: readonly ExchangeProblem[];
}

export interface Import {
  readonly checklist: ExchangedChecklist;
  readonly format: ExchangeFormat;
  /** What the format read out of the file. */
  readonly incoming: IncomingFile;
}

/**
 * Compares a file with the version it is imported into. Items are matched by their key; a value
 * counts as changed when it isn't what the version's own export reads back as, so that a format
 * that can't tell two values apart changes neither.
 */
export const planImport = async ({ checklist, format, incoming }: Import): Promise<ImportPlan> => {
  const own = await format.read(format.write(checklist));
  const ownItems = new Map(own.items.map((item, index) => [checklist.items[index]?.id, item]));
  const { matched, problems } = match(incoming.items, checklist.items);
  const outcomes = matched.map(({ item, entry }) =>
    compareItem({ item, entry, own: ownItems.get(item.id) ?? entry }),
  );
  const changed = outcomes.flatMap(({ change }) => change ?? []);
  const found = new Set(matched.map(({ item }) => item.id));
  return {
    changed,
    unchanged: matched.length - changed.length,
    missing: checklist.items.filter(({ id }) => !found.has(id)),
    problems: [
      ...incoming.problems,
      ...fixedProblems(incoming.fixed, own.fixed),
      ...problems,
      ...outcomes.flatMap((outcome) => outcome.problems),
    ],
  };
};

interface Match {
  readonly item: ExchangedItem;
  readonly entry: IncomingItem;
}

/** Finds each entry's item by key, or by ref where the file has no key. */
const match = (entries: readonly IncomingItem[], items: readonly ExchangedItem[]) => {
  const byKey = new Map(items.map((item) => [item.itemKey, item]));
  const firstPlace = new Map<string, string>();
  const matched: Match[] = [];
  const problems: ExchangeProblem[] = [];
  for (const entry of entries) {
    const item = entry.itemKey === null ? byRef(items, entry.ref) : byKey.get(entry.itemKey);
    const earlier = item === undefined ? undefined : firstPlace.get(item.id);
    if (item === undefined) problems.push(unknownItem(entry));
    else if (earlier !== undefined) problems.push(duplicateItem(entry, earlier));
    else {
      firstPlace.set(item.id, entry.place);
      matched.push({ item, entry });
    }
  }
  return { matched, problems };
};

/** The one item that goes by the ref; nothing where two do. */
const byRef = (items: readonly ExchangedItem[], ref: string | null): ExchangedItem | undefined => {
  const [item, ...others] = items.filter((candidate) => refOf(candidate) === ref);
  return others.length === 0 ? item : undefined;
};

const unknownItem = ({ place, itemKey, ref }: IncomingItem): ExchangeProblem => ({
  place,
  code: 'unknown-item',
  detail: `This version has no single item ${itemKey ?? ref ?? ''}. Restore its key from the export, or remove it: an import adds no items.`,
});

const duplicateItem = ({ place, itemKey, ref }: IncomingItem, earlier: string) => ({
  place,
  code: 'duplicate-item',
  detail: `Item ${itemKey ?? ref ?? ''} stands at ${earlier} already. Keep one of the two.`,
});

interface Comparison extends Match {
  /** The entry that the version's own export reads back as. */
  readonly own: IncomingItem;
}

interface Outcome {
  readonly change: ItemChange | null;
  readonly problems: readonly ExchangeProblem[];
}

const compareItem = ({ item, entry, own }: Comparison): Outcome => {
  const problems = fixedProblems(entry.fixed, own.fixed);
  const touched = touchedFields(entry.fields, own.fields);
  const edit = editOf(touched, item);
  const errors = checkEdit(edit);
  if (errors.length > 0) {
    return {
      change: null,
      problems: [...problems, ...errors.map((error) => placed(error, entry))],
    };
  }
  const changes = changesOf(item, touched);
  const change = Object.keys(changes).length === 0 ? null : { item, place: entry.place, changes };
  return { change, problems };
};

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const touchedFields = (
  fields: Partial<ExchangedFields>,
  own: Partial<ExchangedFields>,
): Partial<ExchangedFields> => {
  const before = new Map<string, unknown>(Object.entries(own));
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => !before.has(field) || !same(value, before.get(field)),
    ),
  );
};

/** The touched fields as they are saved, where that differs from what stands. */
const changesOf = (
  item: ExchangedItem,
  touched: Partial<ExchangedFields>,
): Partial<ChecklistItemContent> => {
  const { cadence, ...saved } = editedContent(item, editOf(touched, item));
  const asSaved = Object.entries({ ...saved, ...cadence }).filter(([field]) => field in touched);
  const after = editOf(Object.fromEntries(asSaved), item);
  const before = new Map<string, unknown>(Object.entries(item));
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !same(value, before.get(field))),
  );
};

const FIELD_OF_POINTER: Readonly<Record<string, ExchangedField>> = {
  '/title': 'title',
  '/wording': 'wording',
  '/obligation': 'obligation',
  '/category': 'category',
  '/methods': 'methods',
  '/suggestedEvidence': 'suggestedEvidence',
  '/cadence/interval': 'interval',
  '/cadence/trigger': 'trigger',
  '/responsibleUnit': 'responsibleUnit',
};

const placed = ({ pointer, detail }: FieldError, entry: IncomingItem): ExchangeProblem => {
  const field = FIELD_OF_POINTER[pointer];
  const place = field === undefined ? undefined : entry.places[field];
  return { place: place ?? entry.place, code: 'bad-value', detail };
};

const fixedProblems = (
  fixed: Readonly<Record<string, FixedValue>>,
  own: Readonly<Record<string, FixedValue>>,
): ExchangeProblem[] =>
  Object.entries(fixed).flatMap(([name, { place, value }]) => {
    const expected = own[name]?.value ?? '';
    if (isSameWords(value, expected) || isSameNumber(value, expected)) return [];
    const detail = `${name} comes from the document and is not changed here. Restore ${words(expected)}.`;
    return [{ place, code: 'comes-from-document', detail }];
  });

/** The same but for white space, which programs like to tidy. */
const isSameWords = (a: JsonValue, b: JsonValue): boolean =>
  typeof a === 'string' && typeof b === 'string' ? collapse(a) === collapse(b) : same(a, b);

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A spreadsheet that opens a CSV file makes `5.10` a number and saves `5.1`. */
const isSameNumber = (a: JsonValue, b: JsonValue): boolean =>
  typeof a === 'string' &&
  typeof b === 'string' &&
  a.trim() !== '' &&
  b.trim() !== '' &&
  Number(a) === Number(b);

const MOST_WORDS = 120;

const words = (value: JsonValue): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === '') return 'an empty value';
  return text.length > MOST_WORDS ? `“${text.slice(0, MOST_WORDS)}…”` : `“${text}”`;
};
