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
  const last = [...clause.matchAll(SUBORDINATOR)].at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length).trim();
  const isRelative = /^(?:that|which|who)$/iu.test(last[0]);
  if (isRelative && between.split(/\s+/u).length <= 1 && !hasPredicate(` ${between}`)) {
    // `that may`, `who also must`; but `that agencies must` has a subject of its own.
    if (between === '' || /ly$|^also$/u.test(between)) return true;
  }
  const lead = clause.slice(0, last.index).trim();
  // `…, where residents can` hangs on what came before; so does a list that goes on.
  if (from > 0 && /^(?:(?:at|in|by|under|through|with|from|for|to|on)\s?)?$/iu.test(lead))
    return true;
  return hasPredicate(
    /^(?:and|or)\b/iu.test(lead) ? before.slice(0, from + last.index) : ` ${lead}`,
  );
}
