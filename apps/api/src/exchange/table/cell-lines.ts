const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const MEANINGS: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** Several texts in one cell, one a line; a line break inside one is written as `\n`. */
export const toLines = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign)).join('\n');

/** The texts of a cell; blank lines count for nothing. */
export const fromLines = (cell: string): string[] =>
  cell
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\\[\\nr]/g, (escape) => MEANINGS[escape] ?? escape));
