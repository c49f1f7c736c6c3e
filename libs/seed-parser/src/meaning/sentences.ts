import type { Span } from '../span.js';
import { trimSpan } from '../span.js';

const ABBREVIATION =
  /(?:^|[\s("“])(?:e\.g|i\.e|etc|vs|cf|no|nos|art|sec|ch|fig|dr|mr|mrs|ms|st|inc|ltd|co|dept|gov|sen|rep|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

/**
 * Splits a span into sentences, each trimmed:
 *
 *     Agencies keep a log. It names each use, e.g. a search. “Use” is …
 *                         ^                                 ^
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const words = text.slice(span[0], span[1]);
  let start = 0;
  for (const { index, 0: end } of words.matchAll(/[.?!]+["”’)\]*]*(?=\s)/gu)) {
    const after = index + end.length;
    if (!endsSentence(words, { start, index, after })) continue;
    sentences.push([span[0] + start, span[0] + after]);
    start = after;
  }
  sentences.push([span[0] + start, span[1]]);
  return sentences
    .map((sentence) => trimSpan(text, sentence))
    .filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, Math.min(to, from + 200))));
}

function endsSentence(
  words: string,
  { start, index, after }: { start: number; index: number; after: number },
): boolean {
  const next = /\S+/u.exec(words.slice(after, after + 40))?.[0] ?? '';
  if (next === '') return true;
  if (!/^["“‘(*[]*[\p{Lu}\d]/u.test(next)) return false;
  if (words.charAt(index) !== '.') return true;
  return !ABBREVIATION.test(words.slice(Math.max(start, index - 14), index));
}
