/** Punctuation that Markdown reads as markup wherever it stands. */
const MARKUP = /[\\`*_[\]<>{}#|~&]/g;

/** What makes a list of a line that begins with it. */
const LIST = /^(\s*)(?:([-+])|(\d+)([.)]))(?=\s|$)/gm;

/** Plain text as CommonMark that shows it letter for letter. */
export const markdown = (text: string): string =>
  text
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(LIST, (_whole, space: string, sign?: string, digits?: string, dot?: string) =>
      sign === undefined ? `${space}${digits ?? ''}\\${dot ?? ''}` : `${space}\\${sign}`,
    );

/** The plain text again. */
export const plain = (prose: string): string => prose.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A text on one line, as OSCAL wants titles and values. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
