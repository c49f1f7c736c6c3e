/** RFC 4180: CRLF after every row; quotes where a cell needs them. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const cell = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export type ParsedCsv = { readonly rows: readonly string[][] } | { readonly problem: string };

/** Reads RFC 4180; rows may end in CRLF, LF or CR. Says in which row it can't go on. */
export const parseCsv = (text: string): ParsedCsv => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const end = text[at] === '"' ? quotedEnd(text, at) : plainEnd(text, at);
    const delimiter = /^(?:,|\r\n|\n|\r|$)/.exec(text.slice(end, end + 2))?.[0];
    if (end === -1 || delimiter === undefined) return { problem: brokenRow(rows.length + 1) };
    row.push(text[at] === '"' ? unquoted(text.slice(at, end)) : text.slice(at, end));
    at = end + delimiter.length;
    if (delimiter === ',') continue;
    rows.push(row);
    row = [];
  }
  return { rows };
};

/** `"b ""c"""`: where the closing quote is behind; -1 when none closes. */
const quotedEnd = (text: string, start: number): number => {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? -1 : quote + 1;
};

const plainEnd = (text: string, start: number): number => {
  const delimiters = /[,\r\n]/g;
  delimiters.lastIndex = start;
  return delimiters.exec(text)?.index ?? text.length;
};

const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

const brokenRow = (row: number): string =>
  `Row ${row} is not CSV: put cells that hold quotes in quotes, and double those inside.`;
