import type { ExchangedChecklist } from '../exchanged-checklist.js';
import type { ExchangedField, ExchangedFields } from '../exchanged-fields.js';
import {
  type ExchangeProblem,
  type FixedValue,
  type IncomingFile,
  type IncomingItem,
  MOST_ITEMS,
  unreadable,
} from '../incoming.js';
import { cellName } from './cell-name.js';
import { type Column, COLUMNS } from './columns.js';

/** A cell of a workbook takes 32,767 UTF-16 units; a longer quote is cut where it is shown. */
const MOST_CHARACTERS = 32_000;

/** The table of a version: the headings, then one row an item. */
export const sheetRows = ({ items }: ExchangedChecklist): string[][] => [
  COLUMNS.map(({ header }) => header),
  ...items.map((item) => COLUMNS.map((column) => cut(column.write(item)))),
];

const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** The texts of a sheet's cells, and what was wrong with some already. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly ExchangeProblem[];
}

/**
 * Reads a table whose first row names the columns, in any order.
 * @throws DomainError `rule-unmet` when there are too many rows.
 */
export const readSheet = ({ rows: [headings = [], ...rows], problems }: Sheet): IncomingFile => {
  if (rows.length > MOST_ITEMS) {
    throw unreadable(`The table has ${rows.length} rows. Import at most ${MOST_ITEMS} at once.`);
  }
  const found = new Map(COLUMNS.map((column) => [column, placeOf(headings, column)]));
  const wrongHeadings = headingProblems(headings, rows);
  const isKeyed = COLUMNS.some((column) => column.kind === 'key' && found.get(column) !== -1);
  if (!isKeyed) {
    return { items: [], fixed: {}, problems: [...problems, ...wrongHeadings, NO_KEY] };
  }
  const read = rows.flatMap((cells, index) =>
    cells.every((text) => text.trim() === '') ? [] : [readRow({ cells, row: index + 2, found })],
  );
  return {
    items: read.map(({ item }) => item),
    fixed: {},
    problems: [...problems, ...wrongHeadings, ...read.flatMap((row) => row.problems)],
  };
};

const NO_KEY: ExchangeProblem = {
  place: 'row 1',
  code: 'missing-column',
  detail: 'The column Item key is missing. Export the checklist again and edit that file.',
};

const known = (heading: string): string => heading.trim().toLowerCase();

const placeOf = (headings: readonly string[], { header }: Column): number =>
  headings.findIndex((heading) => known(heading) === known(header));

/** Names columns that aren't ours, stand twice, or hold cells under no heading. */
const headingProblems = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ExchangeProblem[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), headings.length);
  const isOurs = (heading: string) =>
    COLUMNS.some(({ header }) => known(header) === known(heading));
  return Array.from({ length: width }, (_empty, column) => column).flatMap((column) => {
    const heading = headings[column] ?? '';
    const place = cellName(1, column);
    if (heading.trim() === '') {
      return rows.some((row) => (row[column] ?? '').trim() !== '')
        ? [unknownColumn(place, 'A column has no heading.')]
        : [];
    }
    if (!isOurs(heading)) return [unknownColumn(place, `There is no column ${heading.trim()}.`)];
    const first = headings.findIndex((other) => known(other) === known(heading));
    return first === column ? [] : [unknownColumn(place, `${heading.trim()} stands twice.`)];
  });
};

const unknownColumn = (place: string, what: string): ExchangeProblem => ({
  place,
  code: 'unknown-column',
  detail: `${what} Remove it, or give it the heading it had in the export.`,
});

interface Row {
  readonly cells: readonly string[];
  /** Counted from 1, the headings' row. */
  readonly row: number;
  readonly found: ReadonlyMap<Column, number>;
}

const readRow = ({ cells, row, found }: Row) => {
  const problems: ExchangeProblem[] = [];
  const places: Partial<Record<ExchangedField, string>> = {};
  const fixed: Record<string, FixedValue> = {};
  let fields: Partial<ExchangedFields> = {};
  let itemKey = '';
  for (const [column, index] of found) {
    if (index === -1) continue;
    const text = cells[index] ?? '';
    const place = cellName(row, index);
    if (column.kind === 'key') itemKey = text.trim();
    else if (column.kind === 'fixed') fixed[column.header] = { place, value: text };
    else {
      const value = column.read(text);
      places[column.field] = place;
      if (typeof value === 'string') problems.push({ place, code: 'bad-value', detail: value });
      else fields = { ...fields, ...value };
    }
  }
  const ref = fixed['Ref']?.value;
  const item: IncomingItem = {
    ...{ place: `row ${row}`, itemKey, fields, places, fixed },
    ref: typeof ref === 'string' ? ref : null,
  };
  return { item, problems };
};
