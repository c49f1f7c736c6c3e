/** Lowers the first letter unless the word is a name or an abbreviation. */
export function decapitalized(words: string): string {
  const [first = '', second = ''] = words.split(/\s+/u, 2);
  const isName =
    /\p{Lu}/u.test(first.slice(1)) ||
    PROPER.test(first) ||
    (/^(?:New|North|South|West|Federal|United)$/u.test(first) && /^\p{Lu}/u.test(second));
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

// Names that often begin a sentence: states, languages, months, days.
const PROPER =
  /^(?:I|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|English|Spanish|Chinese|American|Congress|January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:’s|'s)?,?$/u;

const LEAD =
  /^(?:additionally|also|moreover|furthermore|in addition|however|finally|first|second|third|for example|overall|ultimately|in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|recogni[sz]ing [^,]+|to this end|as a rule|in general),\s+/iu;

/** Takes off words that only link a sentence to the one before. */
export function unled(words: string): string {
  let rest = words.trim();
  for (let lead = LEAD.exec(rest); lead; lead = LEAD.exec(rest)) rest = rest.slice(lead[0].length);
  return rest.replace(/^(?:some|certain|a few|several|many|most) (?=\p{Ll}+s\b)/iu, '');
}

const TAIL =
  /,\s+(?:thus\s+|thereby\s+|further\s+)?(?:ensuring|allowing|enabling|helping|promoting|fostering|leading|contributing|making|creating|so that|to enable|which (?:helps|ensures|allows|enables|lets|makes))\b[^;]*$/iu;

/** Takes off the closing words that only say what a practice is good for, and the full stop. */
export function untailed(words: string): string {
  const bare = words.trim().replace(/[.;:!]+$/u, '');
  const short = bare.replace(TAIL, '');
  return short.length >= 30 ? short : bare;
}

const HEDGE =
  /\b(?:typically|often|frequently|usually|generally|commonly|normally|also|additionally)\s+/giu;

/** Takes off the adverbs that weaken a sentence; a checklist item carries its obligation apart. */
export const unhedged = (words: string): string => words.replace(HEDGE, '');
