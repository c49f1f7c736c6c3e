import { namesAgent } from './subjects.js';
import { hasPredicate } from './verbs.js';

const SUBORDINATOR =
  /\b(?:that|which|who|whom|whose|where|when|whenever|if|unless|because|since|while|whereas|although|though|before|after|until|how|why|whether|what)\b/giu;

/** Blanks out what stands in brackets, keeping every offset. */
export const withoutBrackets = (sentence: string): string =>
  sentence.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));

/**
 * True when the word at `index` belongs to a clause that only qualifies another one:
 *
 *     Agencies hold forums where residents can learn …     `can` binds nobody
 *                                          ^
 *     Agencies that take part must file a plan.            `must` is the main verb
 *                             ^
 */
export function isSubordinate(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const from = Math.max(...[',', ';', ':', '—'].map((mark) => before.lastIndexOf(mark))) + 1;
  const clause = before.slice(from);
  if (CONTACT_CLAUSE.test(clause)) return true;
  const last = [...clause.matchAll(SUBORDINATOR)].at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length).trim();
  const lead = clause.slice(0, last.index).trim();
  const hasVerb = hasPredicate(`so ${between}`);
  if (/^(?:that|which|who)$/iu.test(last[0])) {
    // `that may`, `who also must`, `rules that agencies must`: the relative clause's own verb.
    if (between === '' || /^(?:\p{L}+ly|also|not)$/iu.test(between)) return true;
    if (!hasVerb && lead !== '' && namesAgent(between)) return true;
  } else if (CLAUSAL.test(last[0]) && !hasVerb) return true;
  // `…, where residents can` hangs on what came before; so does a list that goes on.
  if (from > 0 && /^(?:(?:at|in|by|under|through|with|from|for|to|on)\s?)?$/iu.test(lead))
    return !hasVerb || !/^(?:that|which|who)$/iu.test(last[0]);
  return hasPredicate(
    /^(?:and|or)\b/iu.test(lead) ? before.slice(0, from + last.index) : ` ${lead}`,
  );
}

// The first verb after one of these is that of the clause it opens.
const CLAUSAL =
  /^(?:whom|whose|where|when|whenever|if|because|whereas|although|though|how|why|whether|what)$/iu;

// `the data it needs to …`: a clause that hangs on a noun without a word between.
const CONTACT_CLAUSE =
  /\b(?!and\b|or\b|but\b|so\b|then\b|when\b|if\b|as\b|that\b|because\b|where\b|while\b|once\b|after\b|before\b|until\b)\p{Ll}{3,}\s+(?:it|they|he|she|we)\s*$/u;

/** Blanks out what is only quoted, keeping every offset. */
export const withoutQuotes = (sentence: string): string =>
  sentence.replace(/“[^“”]{12,}”|"[^"]{12,}"/gu, (quote) => ' '.repeat(quote.length));
