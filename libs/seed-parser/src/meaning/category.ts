import type { Category } from '@plumbline/domain';
import type { FoundControl } from './controls.js';

/** The category of a practice, with the words that decided. */
export interface CategoryReading {
  readonly category: Category;
  readonly why: string;
}

const LEXICON: readonly { readonly category: Category; readonly pattern: RegExp }[] = [
  {
    category: 'complaints',
    pattern: /\b(?:complain\w*|grievances?|whistle-?blow\w*|misconduct|ombuds\w*|retaliat\w+)\b/giu,
  },
  {
    category: 'community-engagement',
    pattern:
      /\b(?:communit\w+|residents?|public (?:forums?|outreach|information)|outreach|multilingual|languages?|grassroots|advocacy|feedback|town halls?)\b/giu,
  },
  {
    category: 'training',
    pattern: /\b(?:train\w*|taught|courses?|curricul\w+|certif\w+|qualifications?|workshops?)\b/giu,
  },
  {
    category: 'civil-liberties',
    pattern:
      /\b(?:civil (?:liberties|rights)|due process|rights|constitutional|discriminat\w+|profiling|prevent abuses?)\b/giu,
  },
  {
    category: 'data-sharing',
    pattern:
      /\b(?:data sharing|sensitive|confidential\w*|privacy|encrypt\w*|access|information[- ]sharing|shar(?:e|es|ed|ing) (?:of )?(?:\w+ )?(?:information|intelligence|data)|data|secure|disclosure|need[- ]to[- ]know|intelligence)\b/giu,
  },
  {
    category: 'reporting',
    pattern:
      /\b(?:report(?:s|ed|ing)?|updates?|submi\w+|operational plans?|budget\w*|financial|incidents?|notif\w+|data collection)\b/giu,
  },
  {
    category: 'oversight',
    pattern:
      /\b(?:oversight|audits?|reviews?|monitor\w*|evaluat\w+|independent|inspect\w+|committees?|counsel)\b/giu,
  },
  {
    category: 'accountability',
    pattern:
      /\b(?:accountab\w+|agreements?|memorand\w+|mous?|protocols?|polic(?:y|ies)|responsibilit\w+|complian\w+|corrective|liaisons?|decision-making|meetings?)\b/giu,
  },
];

const WEIGHTS = { heading: 1.75, title: 2.5, body: 0.6, control: 1.5 };

/** Weighs the words of heading, title and body, and the practice's main control. */
export function readCategory(words: {
  heading: string;
  title: string | null;
  body: string;
  controls: readonly FoundControl[];
}): CategoryReading {
  const main = words.controls[0];
  const scored = LEXICON.map(({ category, pattern }) => {
    const inTitle = [...(words.title ?? '').matchAll(pattern)].map((found) => found[0]);
    const inHeading = [...words.heading.matchAll(pattern)].map((found) => found[0]);
    const inBody = [...words.body.matchAll(pattern)].map((found) => found[0]);
    const score =
      distinct(inTitle) * WEIGHTS.title +
      Math.min(distinct(inHeading), 2) * WEIGHTS.heading +
      Math.min(distinct(inBody), 4) * WEIGHTS.body +
      (main?.control.category === category ? WEIGHTS.control : 0);
    return { category, score, words: [...inTitle, ...inHeading, ...inBody] };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) {
    return { category: 'accountability', why: 'category accountability: no word points elsewhere' };
  }
  const cited = [...new Set(best.words.map((word) => word.toLowerCase()))].slice(0, 4);
  return { category: best.category, why: `category ${best.category}: “${cited.join('”, “')}”` };
}

const distinct = (words: readonly string[]): number =>
  new Set(words.map((word) => word.toLowerCase())).size;
