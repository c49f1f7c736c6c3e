import type { Obligation } from '@plumbline/domain';
import { agencyStatement, readsSingular } from './restate.js';
import { decapitalized, unhedged, untailed } from './phrases.js';

/** A sentence of a practice with the force it has. */
export interface WordedSentence {
  readonly words: string;
  readonly obligation: Obligation;
  readonly isNormative: boolean;
}

const MAX_WORDING = 320;
const LONGEST = 600;

const ELABORATES =
  /^(?:these|this|those|such|the|they|it|any|all|each|every|access|additionally|staff|personnel|regular)\b/iu;

/** Makes the test of a checklist item from the practice's own words: “Verify that …”. */
export function wordingOf(
  title: string | null,
  sentences: readonly WordedSentence[],
  obligation: Obligation,
): string {
  const main = sentences.find((sentence) => sentence.isNormative) ?? sentences[0];
  if (!main) return `Verify that “${title ?? 'this practice'}” is in place and documented.`;
  const statement = agencyStatement(main.words.slice(0, LONGEST)) ?? aboutTitle(title, main.words);
  const condition = obligation === 'optional' ? conditionFor(statement) : '';
  const wording = `Verify that${condition === '' && OPENS.test(statement) ? ',' : condition} ${statement}`;
  const further = sentences
    .filter((sentence) => sentence !== main && sentence.isNormative)
    .filter((sentence) => sentence.obligation !== 'optional' && ELABORATES.test(sentence.words))
    .filter((sentence) => !/\b(?:can|may)\b/u.test(sentence.words.slice(0, 60)))
    .map((sentence) => agencyStatement(sentence.words.slice(0, LONGEST)))
    .find((words) => words !== null && wording.length + words.length < MAX_WORDING);
  return further ? `${wording}, and that ${further}.` : `${wording}.`;
}

// An opening clause is set off by commas on both sides.
const OPENS =
  /^(?:before|after|at|upon|on|in|within|during|once|when|whenever|where|if|unless|until|for|under|together with|(?:every|each) (?:\p{L}+ )?(?:day|week|month|quarter|year)s?|twice|following|prior to)\b[^,]+, /u;

// A statement with a condition of its own isn't given a second one in the same words.
const conditionFor = (statement: string): string =>
  /^(?:where|when|if|in the case)\b/iu.test(statement)
    ? ' (if this option is used)'
    : ', where this option is used,';

// What a sentence only praises is named by the title instead.
function aboutTitle(title: string | null, words: string): string {
  const subject = /^(.{3,120}?)\s+(?:can|may|will|helps?|enables?|allows?|is|are)\b/u.exec(
    words,
  )?.[1];
  const topic = subject ?? title ?? untailed(words);
  const named = decapitalized(unhedged(topic.replace(/[.:;]$/u, '')));
  return `${named} ${readsSingular(named) ? 'is' : 'are'} in place, in use and documented`;
}
