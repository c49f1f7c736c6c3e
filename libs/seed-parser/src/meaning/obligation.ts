import type { ContextReason, Obligation } from '@plumbline/domain';
import { isSubordinate, withoutBrackets, withoutQuotes } from './clauses.js';
import { MODALS } from './modals.js';
import type { Modal } from './modals.js';
import { namesAgent, namesPeople, subjectQuantity } from './subjects.js';
import { hasPredicate, isBaseVerb } from './verbs.js';
import { find, fits, mayFit } from './rules.js';

/** What surrounds a sentence and can change how it binds. */
export interface ObligationSetting {
  readonly contextReason: ContextReason | null;
  /** What the heading or the words that lead into a list lend to sentences without a modal. */
  readonly lent: Lent | null;
}

/** A force that a heading or lead-in lends, with the words it does it with. */
export interface Lent {
  readonly obligation: Obligation;
  readonly words: string;
  /** A best-practice heading colours full sentences too; a lead-in only fragments. */
  readonly reach: 'sentences' | 'fragments';
}

/** How one sentence binds. */
export interface SentenceForce {
  readonly obligation: Obligation;
  /** Rule and words, for people. */
  readonly why: string;
  /** False for a sentence that only says what good a practice does. */
  readonly isNormative: boolean;
  /** True when only a “will” binds. */
  readonly isFuture: boolean;
}

// Sections about the state of the world: what may happen there is nobody's option.
const DESCRIPTIVE: readonly ContextReason[] = [
  'challenge',
  'opportunity',
  'benefit',
  'impact',
  'trend',
  'legal-background',
  'technology',
];

/** A sentence that goes on for longer than this is judged by its beginning. */
const LONGEST = 1500;

/** Decides how a single sentence binds. */
export function forceOf(sentence: string, setting: ObligationSetting): SentenceForce {
  const clean = withoutQuotes(withoutBrackets(sentence.slice(0, LONGEST)));
  const silent = silentBecause(clean);
  if (silent) return statement(silent);
  const isDescriptive =
    setting.contextReason !== null && DESCRIPTIVE.includes(setting.contextReason);
  const found = modalsIn(clean);
  const mandatory = found.find(
    (each) => each.modal.obligation === 'mandatory' && !isInability(clean, each),
  );
  if (mandatory && !isDescriptive) return binding('mandatory', mandatory.words);
  const quantity = subjectQuantity(clean);
  if (quantity && !isDescriptive) {
    if ('some' in quantity) return binding('optional', quantity.some);
    if (found.length === 0) return binding('typical', quantity.most);
  }
  const first = found.find((each) => !isInability(clean, each));
  if (first) return judged(clean, { found: first, setting, isDescriptive });
  return plain(clean, setting);
}

const OUTSIDERS =
  /^(?:(?:however|for example|in addition|still|yet|some|many|most|several|certain|a few|the|other|civil rights|privacy|legal)[,\s]+)*(?:critics|opponents|skeptics|advocates|supporters|proponents|observers|experts|commentators|scholars|researchers|analysts|people|some|others|many)\s+(?:also\s+|have\s+|often\s+)*(?:say|said|argue[ds]?|claim(?:ed)?|contend(?:ed)?|believe[ds]?|warn(?:ed)?|suggest(?:ed)?|maintain(?:ed)?|fear(?:ed)?|feel|think|point(?:ed)? out|note[ds]?|call(?:ed)? for|object(?:ed)?|complain(?:ed)?|worr(?:y|ied))\b/iu;

// What is asked, and what outsiders say, binds nobody.
function silentBecause(sentence: string): string | null {
  if (/\?["”’)]*$/u.test(sentence.trim())) return 'it asks and does not tell';
  const outsiders = find(OUTSIDERS, sentence);
  return outsiders ? `“${outsiders[0]}” tells what others say` : null;
}

interface FoundModal {
  readonly modal: Modal;
  readonly index: number;
  readonly words: string;
}

// The modals of the main clause in the order they stand; one inside another's words is dropped.
function modalsIn(sentence: string): FoundModal[] {
  const all = MODALS.filter((modal) => mayStand(modal, sentence)).flatMap((modal) =>
    [...sentence.matchAll(modal.pattern)].map((match) => ({
      modal,
      index: match.index,
      words: match[0].replace(/\s+/gu, ' ').trim(),
      end: match.index + match[0].length,
    })),
  );
  return all
    .filter(({ modal, index }) => suits(modal, sentence.slice(0, index)))
    .filter(({ index }) => !isSubordinate(sentence, index) && !isSecond(sentence, index))
    .filter((one) => !all.some((other) => other !== one && covers(other, one)))
    .sort((a, b) => a.index - b.index);
}

const mayStand = ({ pattern, onlyAfter }: Modal, sentence: string): boolean =>
  mayFit(pattern, sentence) && (onlyAfter === undefined || mayFit(onlyAfter, sentence));

const suits = ({ notAfter, onlyAfter }: Modal, subject: string): boolean =>
  (notAfter === undefined || !notAfter.test(subject.trim())) &&
  (onlyAfter === undefined || onlyAfter.test(subject));

type Extent = FoundModal & { readonly end: number };

const covers = (outer: Extent, inner: Extent): boolean =>
  outer.index <= inner.index &&
  inner.end <= outer.end &&
  outer.end - outer.index > inner.end - inner.index;

// In “are drawn up and may cover …” the first verb tells how the sentence binds.
const isSecond = (sentence: string, index: number): boolean => {
  const before = sentence.slice(0, index);
  return (
    /\b(?:and|or|but|then)\s+$/iu.test(before) &&
    hasPredicate(before) &&
    !/\bmust\b|\bshall\b/iu.test(sentence.slice(index, index + 6))
  );
};

// “cannot show everything”, “residents may not know”: no one is forbidden anything.
function isInability(sentence: string, { index, words }: FoundModal): boolean {
  if (!/^(?:may not|cannot|can not)$/iu.test(words)) return false;
  const after = sentence.slice(index + words.length);
  const subject = sentence.slice(0, index);
  return (
    /^\s+(?:always\s+|fully\s+|yet\s+|even\s+)?(?:know|understand|be (?:aware|able|enough|ready|possible|available|clear|sufficient|familiar)|feel|speak|want|realize|trust|see|show|prevent|keep up|afford|guarantee|replace|solve|always|capture|tell|match|compete|reach|cover|reflect|meet|work)\b/iu.test(
      after,
    ) ||
    (!namesAgent(subject) &&
      !namesPeople(subject) &&
      /^cannot|^can not/iu.test(words) &&
      !/^\s+be\b/iu.test(after))
  );
}

const RISK =
  /^\s+(?:not\s+)?(?:also\s+|even\s+|sometimes\s+)?(?:lead|result|struggle|find it|face|lack|fail|lose|arise|take years|occur|cause|pose|create|suffer|feel|experience|differ|vary|depend|strain|deter|hinder|erode|undermine|be\s+(?:hesitant|reluctant|difficult|affected|harmed|hard|unclear))\b/iu;
const USE =
  /^\s+(?:also\s+|further\s+)?(?:help|enable|allow|lead|facilitate|minimi[sz]e|improve|enhance|prevent|serve|make|reduce|strengthen|support|bolster|foster|lower|increase|be\s+(?:useful|helpful|effective))\b/iu;

function judged(
  sentence: string,
  place: { found: FoundModal; setting: ObligationSetting; isDescriptive: boolean },
): SentenceForce {
  const { found, setting, isDescriptive } = place;
  const { obligation } = found.modal;
  const subject = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found.words.length);
  if (isDescriptive && obligation !== 'typical') {
    return statement(
      `“${found.words}” tells what is or could be, in a part on ${setting.contextReason}`,
    );
  }
  if (obligation !== 'optional') return binding(obligation, found.words);
  if (setting.lent?.reach === 'sentences') return lentForce(setting.lent);
  if (RISK.test(after)) return statement(`“${found.words}” speaks of what could happen`);
  if (/^can$/iu.test(found.words)) return forceOfCan(subject, after);
  return binding('optional', found.words);
}

function forceOfCan(subject: string, after: string): SentenceForce {
  if (namesPeople(subject)) {
    return {
      obligation: 'expected',
      why: 'expected: “can” gives people a way they are meant to have',
      isNormative: true,
      isFuture: false,
    };
  }
  if (USE.test(after) || !namesAgent(subject)) return statement('“can” tells what it is good for');
  return binding('optional', 'can');
}

const USEFULNESS =
  /^(?:this|these|it|that|such|they|doing so|by \p{Ll}+ing)\b[^.]{0,80}?\b(?:helps?|ensures?|allows?|enables?|fosters?|promotes?|facilitates?|serves?|empowers?|builds?|supports?|contributes?|makes?|keeps? the|protects?|provides?|reduces?|strengthens?)\b/iu;

function plain(sentence: string, { lent, contextReason }: ObligationSetting): SentenceForce {
  const isFragment =
    (!hasPredicate(sentence) && !/\.$/u.test(sentence)) ||
    isBaseVerb(/^[\p{L}-]+/u.exec(sentence)?.[0] ?? '') ||
    /^\p{Ll}|[;,](?:\s+(?:and|or))?$/u.test(sentence);
  const isUse = fits(USEFULNESS, sentence);
  if (lent && contextReason === null && (lent.reach === 'sentences' || isFragment) && !isUse) {
    return lentForce(lent);
  }
  const why = isUse
    ? 'expected: says what the practice is good for'
    : 'expected: plain present, no word that weakens or strengthens it';
  return { obligation: 'expected', why, isNormative: !isUse, isFuture: false };
}

const lentForce = ({ obligation, words }: Lent): SentenceForce => ({
  obligation,
  why: `${obligation}: lent by “${words}”`,
  isNormative: true,
  isFuture: false,
});

const binding = (obligation: Obligation, words: string): SentenceForce => ({
  obligation,
  why: `${obligation}: “${words}”`,
  isNormative: true,
  isFuture: /^will\b/iu.test(words),
});

const statement = (why: string): SentenceForce => ({
  obligation: 'expected',
  why: `expected: ${why}`,
  isNormative: false,
  isFuture: false,
});
