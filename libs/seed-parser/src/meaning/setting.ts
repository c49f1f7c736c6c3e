import type { ContextReason } from '@plumbline/domain';
import { categoryWordsIn } from './category.js';
import type { CategoryWords } from './category.js';
import { controlsIn } from './controls.js';
import type { Lent } from './obligation.js';
import { find, fits } from './rules.js';

/** What a section's heading says about everything under it. */
export interface SectionSetting {
  /** The context its answer is about, with the words that say so. */
  readonly context: { readonly reason: ContextReason; readonly words: string } | null;
  /** True when only clear controls may overrule the context. */
  readonly isSoft: boolean;
  /** The words by which the heading asks for controls. */
  readonly controlWords: string | null;
  readonly lent: Lent | null;
  /** The heading's words that point to a category. */
  readonly categoryWords: CategoryWords;
}

interface Cue {
  readonly reason: ContextReason;
  readonly pattern: RegExp;
  readonly isSoft?: true;
}

// In this order: the first cue that fits a heading decides.
const CUES: readonly Cue[] = [
  {
    reason: 'trend',
    pattern:
      /\b(?:future|trends?|outlook|emerging|upcoming|developments|coming (?:years|decade)|what changes|changes (?:are|is) expected|next steps|in the years ahead|lies? ahead|evolv(?:e|es|ing))\b/iu,
  },
  {
    reason: 'challenge',
    pattern:
      /\b(?:challenges|obstacles|difficulties|drawbacks|limitations|pitfalls|shortcomings|weaknesses)\b|\bbarriers (?:to|faced|do|exist|stand)|^(?:the )?risks?\b(?! (?:management|assessment|register|rating|analysis))|\brisks (?:of|in|does|do|are (?:there|posed))\b|\b(?:criticisms?|concerns) (?:about|of|exist|are raised|have been)\b/iu,
  },
  { reason: 'opportunity', pattern: /\bopportunities\b/iu },
  {
    reason: 'impact',
    pattern:
      /\b(?:impacts?(?! assessments?)|effects? (?:of|on|does|do)|affect(?:s|ed)?|consequences (?!for (?:violat|breach|breaking|non|failing|failure)|of (?:violat|breach|breaking|non|failing|failure))|implications|what difference)\b/iu,
  },
  {
    reason: 'benefit',
    pattern:
      /\b(?:benefits?|advantages|contributes? to|contribution|value of|gains?|why\b.*\b(?:importan\w+|matters?|needed|necessary|essential|worth|care)|what difference|why (?:is|are|does|do)\b.*\b(?:important|matter|needed|necessary|essential))\b/iu,
  },
  {
    reason: 'legal-background',
    pattern:
      /\b(?:(?:legal|statutory) (?:frameworks?|bas[ei]s|background|landscape|context|authorit(?:y|ies)|foundations?)|(?:what|which) (?:\p{L}+ ){0,3}(?:laws?|statutes?|legislation|regulations)\b|laws? (?:govern|appl)\w*|governing (?:law|laws|statutes))/iu,
  },
  {
    reason: 'technology',
    pattern: /\b(?:technolog(?:y|ies|ical)|digital tools|software)\b/iu,
  },
  {
    reason: 'role',
    pattern: /\b(?:what|which|the) (?:\p{L}+ ){0,2}roles?\b|\broles? (?:of|do|does|played)\b/iu,
    isSoft: true,
  },
  {
    reason: 'structure',
    pattern:
      /\b(?:structured|organi[sz]ed|composed|composition|made up|organi[sz]ational|who (?:is|are) (?:involved|members?))\b|\bstructure of\b|\bhistory\b|\bbackground\b(?! (?:checks?|investigations?|screening))|\bpurpose of\b|^(?:the )?(?:purpose|scope|definitions?|introduction|overview|key terms)\b/iu,
    isSoft: true,
  },
];

const ASKS_FOR_CONTROL =
  /\b(?:accountab\w+|answerable|oversight|overse\w+|complian\w+|comply|protocols?|safeguards?|safeguarded|protect(?:ed|ion|ions|s)?|civil (?:liberties|rights)|due process|reporting|reports?|requirements?|required|must|complaints?|grievances?|sensitive|data sharing|data protection|confidential\w*|privacy|ensures?|ensured|training|trained|taught|learn|told and heard|engag\w+|inform(?:s|ed)?|transparen\w+|audit\w*|monitor\w*|records?|retention|security|best practices?|good practices?|procedures|polic(?:y|ies) (?:are|is|govern)|controls?|consent|discipline|whistleblow\w*|reviews?|testing|tested|tests|approvals?|inspect\w*|licens\w*|evaluat\w+|responsib\w+|communit(?:y|ies)|residents|rights|fraud|safety|conduct|ethics|integrity|fairness|incidents?|breach\w*|emergenc\w+|qualifications?|verif\w+|supervis\w+|rules|standards?|duties|obliged|obligations?|prohibited|handling|storage|access|measured|victims|considered)\b/iu;

// A question about how something is dealt with is about controls, whatever it deals with.
const DEALS_WITH =
  /\bhow\b.*\b(?:overseen|kept|held|given|made aware|treated|considered|supported by|address|handle|manage|mitigate|prevent|ensure|protect|limit|reduce|safeguard|secure|minimi[sz]e|monitor|oversee|track|check|verif|test|evaluate|review|inspect|investigate|enforce|resolve|store|keep|record|destroy|approve)(?:s|d|ed|n|y|ied)?\b/iu;

/** Reads what a heading says about the practices below it. */
export function settingOf(heading: string): SectionSetting {
  const dealsWith = fits(DEALS_WITH, heading);
  const cue = dealsWith ? null : cueIn(heading);
  const control = find(ASKS_FOR_CONTROL, heading)?.[0] ?? (dealsWith ? heading : null);
  return {
    context: cue ? { reason: cue.reason, words: cue.words } : null,
    isSoft: cue?.isSoft ?? false,
    controlWords: cue ? null : control,
    lent: lentBy(heading),
    categoryWords: categoryWordsIn(heading),
  };
}

/** The context a title such as “Challenges” announces for itself and what stands under it. */
export function contextOfTitle(title: string): ContextReason | null {
  const isPlain = title.split(/\s+/u).length <= 3 && controlsIn(title, '').length === 0;
  const cue = isPlain ? cueIn(title) : null;
  const last = title.trim().split(/\s+/u).at(-1) ?? '';
  return cue && cue.words.endsWith(last) && /^(?:\p{L}+s|background|outlook|purpose)$/iu.test(last)
    ? cue.reason
    : null;
}

function cueIn(words: string): { reason: ContextReason; words: string; isSoft: boolean } | null {
  for (const { reason, pattern, isSoft } of CUES) {
    const found = find(pattern, words);
    if (found) return { reason, words: found[0], isSoft: isSoft ?? false };
  }
  return null;
}

/** True when a heading names two contexts, so that each part must say which one it is. */
export const isMixed = (heading: string): boolean =>
  new Set(CUES.filter(({ pattern }) => fits(pattern, heading)).map(({ reason }) => reason)).size >
  1;

function lentBy(heading: string): Lent | null {
  const best = /\b(?:best|good|recommended|leading) practices?\b|\brecommendations?\b/iu.exec(
    heading,
  );
  if (best) return { obligation: 'recommended', words: best[0], reach: 'sentences' };
  const must = /\b(?:must|shall|(?:are|is) (?:\p{L}+ )?(?:required|obliged) to)\b/iu.exec(heading);
  if (must) return { obligation: 'mandatory', words: must[0], reach: 'fragments' };
  const should = /\bshould\b/iu.exec(heading);
  return should ? { obligation: 'recommended', words: should[0], reach: 'fragments' } : null;
}

/** How much of an opening's end is looked at, in UTF-16 units. */
const LEAD_IN = 300;

/** The force an opening lends to the list it leads into: “Agencies must:”. */
export function lentByLeadIn(opening: string): Lent | null {
  const end = opening.slice(-LEAD_IN).trimEnd();
  if (!end.endsWith(':')) return null;
  const sentence = end.slice(Math.max(...['.', '?', '!'].map((mark) => end.lastIndexOf(mark))) + 1);
  const tail =
    /\b(must|shall|should|may|(?:are|is) (?:required|encouraged|expected|permitted) to)\b[^,;]{0,60}:$/iu.exec(
      sentence,
    );
  const words = tail?.[1]?.toLowerCase();
  if (!words) return null;
  const obligation = /must|shall|required/u.test(words)
    ? 'mandatory'
    : /should|encouraged/u.test(words)
      ? 'recommended'
      : /expected/u.test(words)
        ? 'expected'
        : 'optional';
  return { obligation, words, reach: 'fragments' };
}

/** The sentence an opening ends with, when a list can go on from it: “A contract must state:”. */
export function leadInOf(opening: string): string | null {
  const end = opening.slice(-LEAD_IN).replace(/\s+/gu, ' ').trim();
  const sentence = /(?:^|[.?!] )([^.?!]{6,160}:)$/u.exec(end)?.[1];
  const goesOn =
    /\b(?:must|shall|should|will|may|contains?|states?|includes?|covers?|lists?|have|has|to)\s?:$/u;
  return sentence && goesOn.test(sentence) && !/^(?:these|this|they|those|it)\b/iu.test(sentence)
    ? sentence
    : null;
}
