/**
 * What a spreadsheet may take for a formula: a text that begins with one of these, the full-width
 * forms included, after any apostrophes.
 */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe before what would run as a formula (OWASP, CSV injection). */
export const guarded = (text: string): string =>
  LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;

/** Takes the apostrophe off again, and only one that `guarded` puts there. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text) ? text.slice(1) : text;
