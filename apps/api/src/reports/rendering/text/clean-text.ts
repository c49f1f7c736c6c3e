/** Whether the report's fonts have a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Controls, formatting characters, lone surrogates, private and unassigned code points. */
const NEVER_PRINTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
const SPACE = /[\t\p{Zs}]/u;
/** What every Latin font covers and nothing has to be done to. */
const PLAIN = /^[\n\x20-\x7e]*$/u;
const SOFT_HYPHEN = /\u00ad/gu;

const named = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text that PDF/UA-1 accepts and that hides nothing: every line end is LF, white space is a space,
 * and whatever can't be printed stands as its code points, `[U+1F600]`. Soft hyphens go: they say
 * where a word may part, and hold no letter.
 */
export function cleanText(text: string, covers: Coverage): string {
  if (PLAIN.test(text)) return text;
  let clean = '';
  let unprintable: string[] = [];
  const flush = (): void => {
    if (unprintable.length > 0) clean += `[${unprintable.join(' ')}]`;
    unprintable = [];
  };
  for (const character of text.normalize('NFC').replace(LINE_END, '\n').replace(SOFT_HYPHEN, '')) {
    const printed = printedForm(character, covers);
    if (printed === null) {
      unprintable.push(named(character.codePointAt(0) ?? 0));
    } else {
      flush();
      clean += printed;
    }
  }
  flush();
  return clean;
}

/** The character, a space for white space no font has, or null where there is nothing to print. */
function printedForm(character: string, covers: Coverage): string | null {
  if (character === '\n') return character;
  const isCovered = covers(character.codePointAt(0) ?? 0);
  if (SPACE.test(character)) return isCovered && character !== '\t' ? character : ' ';
  return isCovered && !NEVER_PRINTED.test(character) ? character : null;
}
