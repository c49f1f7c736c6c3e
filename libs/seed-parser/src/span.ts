import type { Span } from '@plumbline/domain';

export type { Span };

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

/** Narrows a span until it neither begins nor ends with white space (empty spans stay empty). */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && isWhite(text, start)) start += 1;
  while (end > start && isWhite(text, end - 1)) end -= 1;
  return [start, end];
}

/** The words of a span: its slice without the gaps, white space collapsed to single spaces. */
export function wordsOf(text: string, span: Span, gaps: readonly Span[] = []): string {
  let at = span[0];
  let words = '';
  for (const gap of gaps) {
    words += text.slice(at, Math.max(at, gap[0])) + ' ';
    at = Math.max(at, gap[1]);
  }
  return (words + text.slice(at, Math.max(at, span[1]))).replace(/\s+/gu, ' ').trim();
}

const isWhite = (text: string, index: number): boolean => /\s/u.test(text.charAt(index));
