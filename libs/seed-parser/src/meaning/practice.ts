import type { Category, ContextReason, Obligation } from '@plumbline/domain';
import type { Span } from '../span.js';
import { wordsOf } from '../span.js';
import { readAuditable } from './auditable.js';
import { readCategory } from './category.js';
import type { FoundControl } from './controls.js';
import { forceOf } from './obligation.js';
import type { Lent, SentenceForce } from './obligation.js';
import { decapitalized } from './phrases.js';
import { sentencesOf } from './sentences.js';
import type { SectionSetting } from './setting.js';
import { hasPredicate } from './verbs.js';
import type { WordedSentence } from './wording.js';

/** A practice as structure hands it to meaning. */
export interface PracticeSource {
  readonly title: string | null;
  readonly span: Span;
  readonly bodyAt: number;
  readonly gaps: readonly Span[];
  readonly setting: SectionSetting;
  readonly titleContext: ContextReason | null;
  /** What the lead-in of its list lends to it. */
  readonly lent: Lent | null;
  /** The sentence that leads into its list; null when none does. */
  readonly leadIn: string | null;
  /** True when its document orders more than it describes. */
  readonly isPrescriptive: boolean;
}

/** Everything meaning finds out about a practice. */
export interface PracticeMeaning {
  readonly sentences: readonly { readonly span: Span; readonly obligation: Obligation }[];
  readonly worded: readonly WordedSentence[];
  readonly body: string;
  readonly obligation: Obligation;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
  readonly controls: readonly FoundControl[];
  readonly why: readonly string[];
}

/** A practice that goes on for longer than this is judged by its beginning. */
const LONGEST = 6000;

/** Judges a practice: how it binds, whether it can be audited, and where it belongs. */
export function readPractice(text: string, source: PracticeSource): PracticeMeaning {
  const { title, span, bodyAt, gaps, setting, titleContext } = source;
  const spans = sentencesOf(text, [bodyAt, span[1]]);
  const sentences = spans
    .map((sentence) => {
      const inside = gaps.filter((gap) => gap[0] < sentence[1] && gap[1] > sentence[0]);
      return { span: sentence, words: wordsOf(text, sentence, inside) };
    })
    .filter(({ words }) => words !== '');
  const body = sentences
    .map(({ words }) => words)
    .join(' ')
    .slice(0, LONGEST);
  const lent = source.lent ?? setting.lent;
  const unplaced = sentences.map(({ words }) => forceOf(words, { contextReason: null, lent }));
  const audit = readAuditable({
    title,
    body: withoutSummary(sentences, body),
    setting,
    titleContext,
    isPrescriptive: source.isPrescriptive,
    sentences: sentences.flatMap(({ words }, index) => {
      const force = unplaced[index];
      return force ? [{ words, force }] : [];
    }),
  });
  const { contextReason } = audit;
  const forces = audit.isSurrounded
    ? sentences.map(({ words }) => forceOf(words, { contextReason, lent }))
    : unplaced;
  const leading = leadingForce(forces);
  const category = readCategory({
    headingWords: setting.categoryWords,
    title,
    body,
    controls: audit.controls,
  });
  return {
    sentences: sentences.map((sentence, index) => ({
      span: sentence.span,
      obligation: forces[index]?.obligation ?? 'expected',
    })),
    worded: sentences.map(({ words }, index) => ({
      words: index === 0 ? led(source.leadIn, words) : words,
      obligation: forces[index]?.obligation ?? 'expected',
      isNormative: forces[index]?.isNormative ?? true,
    })),
    body,
    obligation: leading.obligation,
    auditable: audit.auditable,
    contextReason,
    category: category.category,
    controls: audit.controls,
    why: [leading.why, audit.why, category.why],
  };
}

// “A contract must state:” and “the price;” make one sentence.
function led(leadIn: string | null, words: string): string {
  const isFragment = /^\p{Ll}/u.test(words) || (!/[.!]$/u.test(words) && !hasPredicate(words));
  if (leadIn === null || !isFragment) return words;
  const bare = words.replace(/[;,]?(?:\s+(?:and|or))?[;,.]?$/u, '');
  return `${leadIn.replace(/:$/u, '')} ${decapitalized(bare)}.`;
}

const SUMS_UP =
  /^(?:overall|ultimately|in (?:summary|conclusion|short|sum)|to sum up|altogether|all in all)\b/iu;

// A last sentence that sums up names controls without asking for any.
function withoutSummary(sentences: readonly { readonly words: string }[], body: string): string {
  const last = sentences.at(-1);
  return sentences.length > 1 && last && SUMS_UP.test(last.words) && body.endsWith(last.words)
    ? body.slice(0, body.length - last.words.length)
    : body;
}

const TITLE_ONLY: SentenceForce = {
  isFuture: false,
  obligation: 'expected',
  why: 'expected: a title without a sentence of its own',
  isNormative: true,
};

// The first sentence that binds speaks for the practice; a “must” anywhere outranks it.
function leadingForce(forces: readonly SentenceForce[]): SentenceForce {
  const must = forces.find((force) => force.obligation === 'mandatory');
  const leading = forces.find((force) => force.isNormative) ?? forces[0] ?? TITLE_ONLY;
  if (!must || must === leading) return leading;
  return {
    ...must,
    why: `${must.why}, which outranks “${leading.obligation}” of the first sentence`,
  };
}
