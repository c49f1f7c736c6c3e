import type { Span } from './span.js';

/**
 * What a file says about a line that its words alone don't. `at` is an offset inside that line
 * (its first character where the reader knows it).
 */
export type LineMark =
  | { readonly kind: 'heading'; readonly at: number; readonly level: number }
  | ListMark
  | { readonly kind: 'furniture'; readonly at: number }
  /** What looks like a mark at its start is none: a line of code. */
  | { readonly kind: 'plain'; readonly at: number }
  | { readonly kind: 'bold'; readonly at: number; readonly span: Span };

/** A list entry; its printed number is part of the text, `length` characters with the space. */
export interface ListMark {
  readonly kind: 'list';
  readonly at: number;
  /** 1 for the outermost list. */
  readonly level: number;
  readonly ordered: boolean;
  /** Null for bullets. */
  readonly value: number | null;
  readonly length: number;
}

/** The words of a file, whatever its format: all that structure and meaning look at. */
export interface ExtractedText {
  /** LF line ends, no byte order mark, no lone surrogates: what every span points into. */
  readonly text: string;
  readonly mediaType: string;
  /** How the bytes were decoded; null where the format settles it by itself. */
  readonly encoding: string | null;
  /** What made the text of the bytes, with its version, such as `plain-text/1`. */
  readonly extractor: string;
  /** Ordered by `at`. */
  readonly marks: readonly LineMark[];
}

/** Hands out the marks of a text line by line; lines must be asked for in their order. */
export function marksByLine(marks: readonly LineMark[]): (line: Span) => readonly LineMark[] {
  let next = 0;
  return ([start, end]) => {
    while ((marks[next]?.at ?? end + 1) < start) next += 1;
    const first = next;
    while ((marks[next]?.at ?? end + 1) <= end) next += 1;
    return marks.slice(first, next);
  };
}
