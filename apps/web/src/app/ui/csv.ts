/** A spreadsheet takes these at the start of a cell for a formula; an apostrophe makes it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

const csvCell = (text: string): string => {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of RFC 4180 text with its line end; no cell of it is read as a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Stands first in a file, so that Excel reads UTF-8. */
export const CSV_MARK = '\uFEFF';
