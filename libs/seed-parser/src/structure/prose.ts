import type { Span } from '../span.js';
import { opensWithSummary } from './summary.js';

/** How the paragraphs of an answer are used. */
export interface ProseReading {
  readonly practices: readonly Span[];
  readonly opening: Span | null;
  readonly conclusion: Span | null;
  /** Paragraphs between practices that state none. */
  readonly rest: readonly Span[];
}

/** What prose needs to know of meaning: does a paragraph state a practice? */
export interface ProseJudge {
  /** A person said so, whatever the words are. */
  readonly isClaimed: (paragraph: Span) => boolean;
  readonly statesPractice: (words: string) => boolean;
  /** Beside a list only a paragraph that adds a control or a duty of its own counts. */
  readonly addsPractice: (words: string) => boolean;
}

/** Reads an answer that has no list: every paragraph that states a practice counts. */
export function readProse(
  text: string,
  paragraphs: readonly Span[],
  judge: ProseJudge,
): ProseReading {
  const isClosing = (index: number): boolean =>
    index > 0 &&
    index === paragraphs.length - 1 &&
    opensWithSummary(slice(text, paragraphs[index]));
  const states = paragraphs.map(
    (span, index) =>
      judge.isClaimed(span) || (!isClosing(index) && judge.statesPractice(slice(text, span))),
  );
  const first = states.indexOf(true);
  const last = states.lastIndexOf(true);
  if (first < 0) {
    return { practices: [], opening: hull(paragraphs), conclusion: null, rest: [] };
  }
  const between = paragraphs.slice(first, last + 1);
  return {
    practices: between.filter((_, index) => states[first + index]),
    opening: hull(paragraphs.slice(0, first)),
    conclusion: hull(paragraphs.slice(last + 1)),
    rest: between.filter((_, index) => !states[first + index]),
  };
}

/** Reads the paragraphs around a list: they stay opening and conclusion, and may state practices. */
export function readAround(
  text: string,
  { before, after }: { before: readonly Span[]; after: readonly Span[] },
  judge: ProseJudge,
): ProseReading {
  const leading = before.filter((span) => !leadsIn(slice(text, span)));
  const closing = after.filter((span) => !opensWithSummary(slice(text, span)));
  const stating = new Set(
    [...leading, ...closing].filter((span) => judge.addsPractice(slice(text, span))),
  );
  return {
    practices: [...before, ...after].filter((span) => judge.isClaimed(span) || stating.has(span)),
    opening: hull(before),
    conclusion: hull(after),
    rest: [],
  };
}

const leadsIn = (words: string): boolean => {
  const end = words.slice(-200).trimEnd();
  return (
    end.endsWith(':') ||
    /\b(?:the following|as follows|these include|key points)\b[^.]*\.?$/iu.test(end)
  );
};

const slice = (text: string, span: Span | undefined): string =>
  span ? text.slice(span[0], span[1]) : '';

const hull = (spans: readonly Span[]): Span | null => {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [first[0], last[1]] : null;
};
