import { isSubordinate } from './clauses.js';
import { decapitalized, unhedged, unled, untailed } from './phrases.js';
import { namesAgent, namesPeople } from './subjects.js';
import { baseOfGerund, isBaseVerb, mayHavePredicate, thirdPerson } from './verbs.js';

/**
 * Says what a sentence asks for as a plain statement in the present tense, about “the agency” where
 * agencies are its subject; null when it only says what something is good for.
 *
 *     State agencies must provide detailed plans.  →  the agency provides detailed plans
 */
export function agencyStatement(sentence: string): string | null {
  const words = unhedged(untailed(unled(sentence)));
  if (!/\s/u.test(words)) return null;
  const first = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
  if (isBaseVerb(first) && !namesAgent(words.slice(0, first.length + 12))) {
    return `the agency ${thirdPerson(first)}${coordinated(words.slice(first.length))}`;
  }
  // Only what ends without a full stop may be a fragment.
  if (!/[.!]$/u.test(sentence) && !mayHavePredicate(words)) return null;
  return (
    byDoing(words) ??
    gerundSubject(words) ??
    worthDoing(words) ??
    agencySubject(words) ??
    otherSubject(words)
  );
}

// “It is important for agencies to keep a log”, “Clear channels are essential for …”.
function worthDoing(words: string): string | null {
  const found =
    /^it (?:is|remains) (?:\p{L}+ly )?(?:also )?\p{L}+ (?:for|that) ((?:\p{L}+ ){0,3}?\p{L}+) (?:to |should )?(\p{Ll}+)\b(.*)$/iu.exec(
      words,
    );
  const [, subject, verb, rest] = found ?? [];
  if (subject && verb && rest !== undefined && isBaseVerb(verb)) {
    return agencySubject(`${subject} ${verb}${rest}`) ?? `${subject} ${verb}${rest}`;
  }
  const isWorth =
    /\b(is|are) (?:also |very )?(?:important|essential|crucial|vital|critical|necessary|key) (?:for|to|in)\b/u;
  return isWorth.test(words) && !/^it\b/iu.test(words)
    ? decapitalized(words.replace(isWorth, '$1 in place for'))
    : null;
}

// “Agencies can do better by establishing channels” → “the agency establishes channels”.
function byDoing(words: string): string | null {
  const found = /\b(?:can|may|should|could)\b.{5,120}?\bby (\p{Ll}+ing)\s+(.+)$/u.exec(words);
  const base = found?.[1] ? baseOfGerund(found[1]) : null;
  return base && found?.[2] ? `the agency ${thirdPerson(base)} ${coordinated(found[2])}` : null;
}

// “Designating officers can help …” → “the agency designates officers”.
function gerundSubject(words: string): string | null {
  const found =
    /^(\p{Lu}\p{Ll}+ing)\s+(.+?)\s+(?:can|may|will|is|are|should|helps?|enables?|makes?|allows?)\b/u.exec(
      words,
    );
  const base = found?.[1] && !NOUN_GERUND.test(found[1]) ? baseOfGerund(found[1]) : null;
  return base && found?.[2] ? `the agency ${thirdPerson(base)} ${coordinated(found[2])}` : null;
}

// Gerunds that name a thing more often than a doing: “Reporting requirements include …”.
const NOUN_GERUND =
  /^(?:training|reporting|sharing|monitoring|planning|funding|briefing|meeting)$/iu;

const AGENCIES =
  /^(?:(?:some|many|most|all|certain|participating|the|each|every)\s+)*(?:[\p{L}’]+\s+(?:and\s+)?){0,4}?(?:agenc(?:y|ies)|states|governments?|departments?)(?:\s+in\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)?\s+/iu;

const VERB_PHRASE =
  /^(?:(?:may be (?:required|asked|expected) to|must|shall|should|will|may|might|can|could|(?:is|are) (?:required|encouraged|expected|obliged|permitted|allowed|asked|urged) to|(?:have|has|need|needs) to|strives? to|aims? to|seeks? to)\s+)?((?:\p{Ll}+ly\s+)?)(\p{Ll}+)\b/u;

function agencySubject(words: string): string | null {
  const subject = AGENCIES.exec(words)?.[0];
  if (!subject) return null;
  const rest = words.slice(subject.length);
  const found = VERB_PHRASE.exec(rest);
  const verb = found?.[2];
  if (!found || !verb) return null;
  const tail = rest.slice(found[0].length);
  const adverb = found[1] ?? '';
  if (verb === 'be' || verb === 'are' || verb === 'is') return `the agency ${adverb}is${own(tail)}`;
  if (verb === 'have') return `the agency ${adverb}has${own(tail)}`;
  if (isBaseVerb(verb)) return `the agency ${adverb}${thirdPerson(verb)}${own(coordinated(tail))}`;
  return isBaseVerb(verb.replace(/(?:e?s)$/u, '')) ? `the agency ${verb}${own(tail)}` : null;
}

// “their staff” of agencies is “its staff” of the agency, as long as nobody else was named since.
const own = (tail: string): string =>
  tail.replace(/^([^,;]{0,60}?)\btheir\b/u, (whole, before: string) =>
    namesPeople(before) || /\b(?:members|officers|staff|personnel|parties|others)\b/u.test(before)
      ? whole
      : `${before}its`,
  );

// Verbs joined to the first one follow it into the singular; joined infinitives don't.
function coordinated(tail: string): string {
  const limit = /\b(?:to|that|which|who|for|where)\s/u.exec(tail)?.index ?? tail.length;
  const head = tail.slice(0, limit).replace(/\band (\p{Ll}+ing)\b/gu, (whole, gerund: string) => {
    const base = baseOfGerund(gerund);
    return base && !NOUN_GERUND.test(gerund) ? `and ${thirdPerson(base)}` : whole;
  });
  const rest = tail.slice(limit);
  return (
    head +
    rest.replace(
      /^(for [^,]{3,140}?) and (require|keep|hold|maintain) /u,
      (_, before, verb) => `${before} and ${thirdPerson(String(verb))} `,
    )
  );
}

const MUST_BE =
  /\b(?:strives? to|aims? to|must|shall|should|will|may|might|can)\s+((?:\p{Ll}+ly\s+)?)be\s+/u;
const MUST_DO =
  /\b(?:strives? to|aims? to|seeks? to|may be (?:required|asked) to|must|shall|should|will|may|might|can|(?:is|are) (?:required|encouraged|expected|permitted) to)\s+((?:not\s+)?)(\p{Ll}+)\b/u;

function otherSubject(words: string): string | null {
  const there = /^there (?:may|might|can|should|must) be\s+(.+)$/iu.exec(words);
  if (there?.[1]) return `there are ${there[1]}`;
  const passive = MUST_BE.exec(words);
  if (passive && !isSubordinate(words, passive.index)) {
    const isSingular = readsSingular(words.slice(0, passive.index));
    return decapitalized(words.replace(MUST_BE, `${isSingular ? 'is' : 'are'} $1`));
  }
  if (isPraise(words)) return null;
  const active = MUST_DO.exec(words);
  const isBound = active !== null && !isSubordinate(words, active.index);
  if (!isBound || namesPeople(words.slice(0, active.index))) return decapitalized(words);
  if (active[2] && active[1] === '' && isBaseVerb(active[2])) {
    const isSingular = readsSingular(words.slice(0, active.index));
    const verb = isSingular ? thirdPerson(active[2]) : active[2];
    return decapitalized(words.replace(MUST_DO, verb));
  }
  return decapitalized(words);
}

const isPraise = (words: string): boolean =>
  /\b(?:can|could) (?:help|enable|facilitate|improve|minimi[sz]e|enhance)\b|\bhelps? (?:ensure|to ensure)\b/u.test(
    words,
  );

/** True when a subject takes a verb in the singular, as far as its words show. */
export function readsSingular(words: string): boolean {
  const subject = words.slice(words.lastIndexOf(',') + 1).trim();
  if (/^(?:each|every|an?|one|no|this|access|information)\b/iu.test(subject)) return true;
  if (
    /^(?:the |these |those |all |any |state |federal |local )*\p{L}+(?:ies|[^su]s)\b/iu.test(
      subject,
    )
  )
    return false;
  const head = subject.split(/\s+(?:of|for|in|on|with|to|between|during|from|by)\s/u)[0] ?? '';
  return !/\band\b|\bor\b/u.test(head) && !/(?:s|people|personnel|staff|police)$/iu.test(head);
}
