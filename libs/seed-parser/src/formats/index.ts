import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';

/** A format whose bytes are decoded to text and then read as they stand. */
export interface TextFormat {
  readonly mediaType: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
}

/** The formats the parser reads: the only registry. The first one serves unknown names. */
export const FORMATS: readonly [TextFormat, ...TextFormat[]] = [plainText, markdown];

/** The format a file's name asks for; plain text when the name says nothing. */
export function formatOf(name: string): TextFormat {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS.find((format) => format.extensions.includes(extension)) ?? FORMATS[0];
}
