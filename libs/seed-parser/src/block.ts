import type { Span } from './span.js';

/** One way to read the mark at the start of a line: its series (`kind`) and place in it. */
export interface Marker {
  /** The series a mark belongs to, such as `arabic.`, `alpha)`, `bullet-`, `decimal2` or `q#`. */
  readonly kind: string;
  /** Its number in the series from 1; null for bullets and bare `Q:`. */
  readonly value: number | null;
  /** How a ref names it (`3`, `b`, `iv`); null where it must be counted. */
  readonly label: string | null;
}

/** The heading level of a line that is set in bold type from end to end, below all others. */
export const BOLD_LINE = 7;

/** A paragraph or list entry: one or more lines that belong together. */
export interface Block {
  /** From the first mark to the last word. */
  readonly span: Span;
  /** The words alone, after the marks. */
  readonly words: Span;
  /** The ways its mark can be read; empty for a plain paragraph. */
  readonly markers: readonly Marker[];
  /** Level of a heading in Markdown, HTML or DOCX, 0 when it is none. */
  readonly headingLevel: number;
  /** Columns of white space before the mark. */
  readonly indent: number;
  /** Column at which the words begin. */
  readonly wordsColumn: number;
  /** True when `A:` or `Answer:` stood before the words. */
  readonly isAnswer: boolean;
  /** True when a blank line stands before it. */
  readonly afterBlank: boolean;
  /** Its first words that the file sets in bold type, where that isn't written in the text. */
  readonly bold: Span | null;
  /** Page furniture inside the words. */
  readonly gaps: readonly Span[];
}
