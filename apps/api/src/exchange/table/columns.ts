import {
  CATEGORIES,
  CATEGORY_LABELS,
  CLAIM_STATUS_LABELS,
  INTERVAL_LABELS,
  INTERVALS,
  METHOD_LABELS,
  METHODS,
  OBLIGATION_LABELS,
  OBLIGATIONS,
} from '@plumbline/domain';
import { type ExchangedItem, type ExchangedSource, refOf } from '../exchanged-checklist.js';
import type { ExchangedField, ExchangedFields } from '../exchanged-fields.js';
import { fromLines, toLines } from './cell-lines.js';

/** One column of the table, in CSV and in a workbook. `width` is in characters. */
interface ColumnBase {
  readonly header: string;
  readonly width: number;
  write(item: ExchangedItem): string;
}

/** What the import matches rows by. */
export interface KeyColumn extends ColumnBase {
  readonly kind: 'key';
}

/** For reading: what the document says. */
export interface FixedColumn extends ColumnBase {
  readonly kind: 'fixed';
}

export interface EditColumn extends ColumnBase {
  readonly kind: 'edit';
  readonly field: ExchangedField;
  /** What a cell may hold, for a list to choose from. */
  readonly choices?: readonly string[];
  readonly most?: number;
  /** The value, or what to write instead. */
  read(text: string): Partial<ExchangedFields> | string;
}

export type Column = KeyColumn | FixedColumn | EditColumn;

/** A choice by its label or its code, in any case. */
const choose = <T extends string>(
  labels: Readonly<Record<T, string>>,
  choices: readonly T[],
  text: string,
): T | undefined => {
  const wanted = text.trim().toLowerCase();
  return choices.find((choice) => [choice, labels[choice].toLowerCase()].includes(wanted));
};

const labelsOf = <T extends string>(
  labels: Readonly<Record<T, string>>,
  choices: readonly T[],
): string[] => choices.map((choice) => labels[choice]);

const oneOf = (labels: readonly string[]): string => `Write one of ${labels.join(', ')}.`;

const OBLIGATION_CHOICES = labelsOf(OBLIGATION_LABELS, OBLIGATIONS);
const CATEGORY_CHOICES = labelsOf(CATEGORY_LABELS, CATEGORIES);
const INTERVAL_CHOICES = labelsOf(INTERVAL_LABELS, INTERVALS);
const METHOD_SEPARATOR = '; ';

/** Every set of methods in its one order, the smaller first. */
const METHOD_CHOICES = Array.from({ length: 2 ** METHODS.length - 1 }, (_empty, index) =>
  METHODS.filter((_method, bit) => ((index + 1) >> bit) % 2 === 1),
)
  .toSorted((a, b) => a.length - b.length)
  .map((methods) => labelsOf(METHOD_LABELS, methods).join(METHOD_SEPARATOR));

const readMethods = (text: string): Partial<ExchangedFields> | string => {
  const named = text.split(/[;,\n]/).filter((part) => part.trim() !== '');
  const methods = named.flatMap((part) => choose(METHOD_LABELS, METHODS, part) ?? []);
  return methods.length === named.length
    ? { methods: [...new Set(methods)] }
    : `Write methods with semicolons between: ${labelsOf(METHOD_LABELS, METHODS).join(METHOD_SEPARATOR)}.`;
};

const readInterval = (text: string): Partial<ExchangedFields> | string => {
  if (text.trim() === '') return { interval: null };
  const interval = choose(INTERVAL_LABELS, INTERVALS, text);
  return interval === undefined ? `${oneOf(INTERVAL_CHOICES)} Or leave it empty.` : { interval };
};

const claimWords = ({ claim }: ExchangedSource): string =>
  [
    CLAIM_STATUS_LABELS[claim.status],
    claim.note,
    claim.asOf === null ? null : `as of ${claim.asOf}`,
  ]
    .filter((part) => part !== null)
    .join(' – ');

const sections = ({ sources }: ExchangedItem): string[] => [
  ...new Set(sources.map(({ section }) => `${section.number}. ${section.heading}`)),
];

/** Every column in the order of the sheet. */
export const COLUMNS: readonly Column[] = [
  { kind: 'fixed', header: 'Ref', width: 8, write: refOf },
  {
    kind: 'edit',
    header: 'Title',
    width: 30,
    field: 'title',
    most: 60,
    write: ({ title }) => title,
    read: (title) => ({ title }),
  },
  {
    kind: 'edit',
    header: 'Wording',
    width: 60,
    field: 'wording',
    most: 2000,
    write: ({ wording }) => wording,
    read: (wording) => ({ wording }),
  },
  {
    kind: 'edit',
    header: 'Obligation',
    width: 15,
    field: 'obligation',
    choices: OBLIGATION_CHOICES,
    write: ({ obligation }) => OBLIGATION_LABELS[obligation],
    read: (text) => {
      const obligation = choose(OBLIGATION_LABELS, OBLIGATIONS, text);
      return obligation === undefined ? oneOf(OBLIGATION_CHOICES) : { obligation };
    },
  },
  {
    kind: 'edit',
    header: 'Category',
    width: 22,
    field: 'category',
    choices: CATEGORY_CHOICES,
    write: ({ category }) => CATEGORY_LABELS[category],
    read: (text) => {
      const category = choose(CATEGORY_LABELS, CATEGORIES, text);
      return category === undefined ? oneOf(CATEGORY_CHOICES) : { category };
    },
  },
  {
    kind: 'edit',
    header: 'Methods',
    width: 20,
    field: 'methods',
    choices: METHOD_CHOICES,
    write: ({ methods }) => labelsOf(METHOD_LABELS, methods).join(METHOD_SEPARATOR),
    read: readMethods,
  },
  {
    kind: 'edit',
    header: 'Suggested evidence',
    width: 38,
    field: 'suggestedEvidence',
    write: ({ suggestedEvidence }) => toLines(suggestedEvidence),
    read: (text) => ({ suggestedEvidence: fromLines(text) }),
  },
  {
    kind: 'edit',
    header: 'Interval',
    width: 14,
    field: 'interval',
    choices: INTERVAL_CHOICES,
    write: ({ cadence: { interval } }) => (interval === null ? '' : INTERVAL_LABELS[interval]),
    read: readInterval,
  },
  {
    kind: 'edit',
    header: 'Trigger',
    width: 26,
    field: 'trigger',
    most: 200,
    write: ({ cadence: { trigger } }) => trigger ?? '',
    read: (text) => ({ trigger: text === '' ? null : text }),
  },
  {
    kind: 'edit',
    header: 'Responsible unit',
    width: 24,
    field: 'responsibleUnit',
    most: 120,
    write: ({ responsibleUnit }) => responsibleUnit,
    read: (responsibleUnit) => ({ responsibleUnit }),
  },
  { kind: 'fixed', header: 'Section', width: 34, write: (item) => toLines(sections(item)) },
  {
    kind: 'fixed',
    header: 'Sources',
    width: 12,
    write: ({ sources }) => toLines(sources.map(({ ref }) => ref)),
  },
  {
    kind: 'fixed',
    header: 'Quotes',
    width: 60,
    write: ({ sources }) => toLines(sources.map(({ quote }) => quote)),
  },
  {
    kind: 'fixed',
    header: 'Claims',
    width: 30,
    write: ({ sources }) => toLines(sources.map(claimWords)),
  },
  { kind: 'key', header: 'Item key', width: 28, write: ({ itemKey }) => itemKey },
];
