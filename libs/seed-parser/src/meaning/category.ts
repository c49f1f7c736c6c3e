import type { Category } from '@plumbline/domain';
import type { FoundControl } from './controls.js';
import { mayFit } from './rules.js';

/** The category of a practice, with the words that decided. */
export interface CategoryReading {
  readonly category: Category;
  readonly why: string;
}

const LEXICON: readonly { readonly category: Category; readonly pattern: RegExp }[] = [
  {
    category: 'complaints',
    pattern: /\b(?:complain\w*|grievances?|whistle-?blow\w*|misconduct|ombuds\w*|retaliat\w+)\b/gu,
  },
  {
    category: 'community-engagement',
    pattern:
      /\b(?:communit\w+|residents?|public (?:forums?|outreach|information)|outreach|multilingual|languages?|grassroots|advocacy|feedback|town halls?)\b/gu,
  },
  {
    category: 'training',
    pattern: /\b(?:train\w*|taught|courses?|curricul\w+|certif\w+|qualifications?|workshops?)\b/gu,
  },
  {
    category: 'civil-liberties',
    pattern:
      /\b(?:civil (?:liberties|rights)|due process|rights|constitutional|discriminat\w+|profiling|prevent abuses?)\b/gu,
  },
  {
    category: 'data-sharing',
    pattern:
      /\b(?:data sharing|sensitive|confidential\w*|privacy|encrypt\w*|access|information[- ]sharing|shar(?:e|es|ed|ing) (?:of )?(?:\w+ )?(?:information|intelligence|data)|data|secure|disclosure|need[- ]to[- ]know|intelligence)\b/gu,
  },
  {
    category: 'reporting',
    pattern:
      /\b(?:report(?:s|ed|ing)?|updates?|submi\w+|operational plans?|budget\w*|financial|incidents?|notif\w+|data collection)\b/gu,
  },
  {
    category: 'oversight',
    pattern:
      /\b(?:oversight|audits?|reviews?|monitor\w*|evaluat\w+|independent|inspect\w+|committees?|counsel)\b/gu,
  },
  {
    category: 'accountability',
    pattern:
      /\b(?:accountab\w+|agreements?|memorand\w+|mous?|protocols?|polic(?:y|ies)|responsibilit\w+|complian\w+|corrective|liaisons?|decision-making|meetings?)\b/gu,
  },
];

const WEIGHTS = { heading: 1.75, title: 2.5, body: 0.6, control: 1.5 };

/** The words of a text that point to each category, in the lexicon's order. */
export type CategoryWords = readonly (readonly string[])[];

/** Finds the words that point to a category; each counts once. */
export const categoryWordsIn = (text: string): CategoryWords =>
  LEXICON.map(({ pattern }) =>
    text === '' || !mayFit(pattern, text)
      ? []
      : [...new Set(text.toLowerCase().match(pattern) ?? [])],
  );

/** Weighs the words of heading, title and body, and the practice's main control. */
export function readCategory(words: {
  headingWords: CategoryWords;
  title: string | null;
  body: string;
  controls: readonly FoundControl[];
}): CategoryReading {
  const main = words.controls[0]?.control.category;
  const titleWords = categoryWordsIn(words.title ?? '');
  const bodyWords = categoryWordsIn(words.body);
  const scored = LEXICON.map(({ category }, index) => {
    const inTitle = titleWords[index] ?? [];
    const inHeading = words.headingWords[index] ?? [];
    const inBody = bodyWords[index] ?? [];
    const score =
      inTitle.length * WEIGHTS.title +
      Math.min(inHeading.length, 2) * WEIGHTS.heading +
      Math.min(inBody.length, 4) * WEIGHTS.body +
      (main === category ? WEIGHTS.control : 0);
    return { category, score, words: [...inTitle, ...inHeading, ...inBody] };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) {
    return { category: 'accountability', why: 'category accountability: no word points elsewhere' };
  }
  const cited = [...new Set(best.words)].slice(0, 4);
  return { category: best.category, why: `category ${best.category}: “${cited.join('”, “')}”` };
}
