import { isSubordinate } from './clauses.js';
import { decapitalized, unhedged, unled, untailed } from './phrases.js';
import { namesAgent, namesPeople } from './subjects.js';
import {
  baseOfGerund,
  baseOfThirdPerson,
  hasPredicate,
  isBaseVerb,
  mayHavePredicate,
  thirdPerson,
} from './verbs.js';

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
  if (isImperative(words, first)) {
    return `the agency ${thirdPerson(first)}${joined(words.slice(first.length), thirdPerson)}`;
  }
  const forbidden = /^(?:do not|don’t|never) (.+)$/iu.exec(words)?.[1];
  if (forbidden) return `no one ${forbidden.replace(/^\p{Ll}+/u, thirdPerson)}`;
  // Only what ends without a full stop may be a fragment.
  if (!/[.!]$/u.test(sentence) && !mayHavePredicate(words)) return null;
  const { lead, rest } = withoutLead(words);
  const statement =
    byDoing(rest) ??
    gerundSubject(rest) ??
    worthDoing(rest) ??
    agencySubject(rest) ??
    otherSubject(rest);
  return statement === null || lead === '' ? statement : `${lead}, ${statement}`;
}

// “Keep a log”, but not “Test results are kept” or “Dispatch tests the radio”.
function isImperative(words: string, first: string): boolean {
  if (!isBaseVerb(first) || namesAgent(words.slice(0, first.length + 12))) return false;
  const rest = words.slice(first.length).trimStart();
  if (/^(?:the|an?|all|any|each|every|that|your|this|no|it|them|only)\b/iu.test(rest)) return true;
  const second = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  return baseOfThirdPerson(second) === null && !hasPredicate(`so ${rest}`);
}

const LEADS =
  /^((?:before|after|at|upon|on|in|within|during|once|when|whenever|where|if|unless|until|for|under|by|together with|(?:every|each) (?:day|week|month|quarter|year|(?:\p{L}+|\d+) (?:days|weeks|months|years))|twice|following|prior to|except)\b[^,]{2,160}?), (?=\p{L})/iu;
const REASONS =
  /^(?:to|in order to|because|since|as|given|recogni[sz]ing|through|by|so that) [^,]{2,160}?, (?=\p{L})/iu;

// What a sentence opens with: a condition is kept, a reason is not.
function withoutLead(words: string): { lead: string; rest: string } {
  const bare = words.replace(REASONS, (reason) => (GIVES_REASON.test(reason) ? '' : reason));
  const lead = LEADS.exec(bare);
  const rest = lead ? bare.slice(lead[0].length) : bare;
  // `Before, during and after …`: a list is no opening clause.
  if (!lead?.[1] || !hasPredicate(`so ${rest}`) || /^(?:and|or)\b/iu.test(rest)) {
    return { lead: '', rest: bare };
  }
  return { lead: decapitalized(lead[1]), rest };
}

const GIVES_REASON =
  /^(?:to \p{Ll}+|in order to|because|since|as|given|recogni[sz]ing|so that)\b/iu;

// “It is important for agencies to keep a log”, “Clear channels are essential for …”.
function worthDoing(words: string): string | null {
  const found =
    /^it (?:is|remains) (?:\p{L}+ly )?(?:also )?\p{L}+ (?:for|that) ((?:\p{L}+ ){0,3}?\p{L}+) (?:to |should )?(\p{Ll}+)\b(.*)$/iu.exec(
      words,
    );
  const impersonal = /^it (?:is|remains) (?:\p{L}+ly )?(?:also )?\p{L}+ to (\p{Ll}+)\b(.*)$/iu.exec(
    words,
  );
  if (impersonal?.[1] && isBaseVerb(impersonal[1])) {
    return `the agency ${thirdPerson(impersonal[1])}${impersonal[2] ?? ''}`;
  }
  const [, subject, verb, rest] = found ?? [];
  if (subject && verb && rest !== undefined && isBaseVerb(verb)) {
    return agencySubject(`${subject} ${verb}${rest}`) ?? `${subject} ${verb}${rest}`;
  }
  const isWorth =
    /\b(is|are) (?:also |very )?(?:important|essential|crucial|vital|critical|necessary|key) (for|to|in|when|if)\b/u;
  return isWorth.test(words) && !/^it\b/iu.test(words)
    ? decapitalized(
        words.replace(
          isWorth,
          (_, is: string, link: string) => `${is} in place ${/when|if/u.test(link) ? link : 'for'}`,
        ),
      )
    : null;
}

// “Agencies can do better by establishing channels” → “the agency establishes channels”.
function byDoing(words: string): string | null {
  const found = /\b(?:can|may|should|could)\b.{5,120}?\bby (\p{Ll}+ing)\s+(.+)$/u.exec(words);
  const when = /\b(?:can|may|should|could)\b.{5,120}?\b(?:when|if) they (\p{Ll}+)\b\s+(.+)$/u.exec(
    words,
  );
  if (when?.[1] && when[2] && isBaseVerb(when[1]) && AGENCIES.test(words)) {
    return `the agency ${thirdPerson(when[1])} ${when[2]}`;
  }
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

const FORCE = String.raw`(?:may be (?:required|asked|expected) to|must|shall|should|will|may|might|can|could|(?:is|are) (?:required|encouraged|expected|obliged|permitted|allowed|asked|urged|advised) to|(?:is|are) (?=(?:not )?to )(?:not )?to|(?<!\b(?:the|a|no|any|their|its|legitimate|operational|business|right)\s)(?:have|has|need|needs) to(?! know)|strives? to|aims? to|seeks? to)`;
const VERB_PHRASE = new RegExp(
  String.raw`^(?:(${FORCE})\s+)?((?:(?:not|also|then|only|never|always|\p{Ll}+ly)\s+)*)(\p{Ll}+)\b`,
  'u',
);

function agencySubject(words: string): string | null {
  const subject = AGENCIES.exec(words)?.[0];
  if (!subject) return null;
  const found = VERB_PHRASE.exec(words.slice(subject.length));
  const verb = found?.[3];
  if (!found || !verb) return null;
  const tail = words.slice(subject.length + found[0].length);
  const [, force, adverbs = ''] = found;
  const adverb = adverbs.replace(/\b(?:also|then) /gu, '');
  if (/\bnot /u.test(adverb) || /^are not|^is not/u.test(force ?? '')) {
    if (verb === 'be') return `the agency is not${own(tail)}`;
    return verb === 'is' || verb === 'are' ? null : `the agency does not ${verb}${own(tail)}`;
  }
  if (verb === 'be' || verb === 'are' || verb === 'is')
    return `the agency ${adverb}is${own(also(tail))}`;
  if (verb === 'have') return `the agency ${adverb}has${own(tail)}`;
  // After a word of force any word is its verb.
  if (force || isBaseVerb(verb)) {
    return `the agency ${adverb}${thirdPerson(verb)}${own(joined(coordinated(tail), thirdPerson))}`;
  }
  return baseOfThirdPerson(verb) === null ? null : `the agency ${adverb}${verb}${own(tail)}`;
}

// “strives to be open and to give updates” → “is open and gives updates”.
const also = (tail: string): string =>
  tail.replace(/\band to (\p{Ll}+)\b/u, (_, verb: string) => `and ${thirdPerson(verb)}`);

// Verbs joined by “and” to one that was changed follow it; joined nouns and infinitives don't.
function joined(tail: string, form: (base: string) => string): string {
  const limit =
    /\b(?:that|which|who|where|when|if|unless|so)\s|\bto (?=\p{Ll}+ (?:the|an?|its|their|all|any|each|every|it|them)\b)/u.exec(
      tail,
    );
  const head = limit ? tail.slice(0, limit.index) : tail;
  const rest = limit ? tail.slice(limit.index) : '';
  return (
    head
      .replace(/^ (and|or) (\p{Ll}+)\b/u, (whole, and: string, verb: string) =>
        isBaseVerb(verb) ? ` ${and} ${form(verb)}` : whole,
      )
      .replace(/\band be\b/gu, `and ${form('be')}`)
      .replace(
        /\b(and|or|but|and then) (\p{Ll}+)\b(?= (?:the|an?|its|their|his|her|all|any|each|every|that|it|them|how|why|whether|what|no|corrective|written)\b| ?$)/gu,
        (whole, and: string, verb: string) => (isBaseVerb(verb) ? `${and} ${form(verb)}` : whole),
      )
      .replace(/, and they (\p{Ll}+)\b/gu, (_, verb: string) => `, and ${form(verb)}`) + rest
  );
}

// “their staff” of agencies is “its staff” of the agency, as long as nobody else was named since.
const own = (tail: string): string =>
  tail
    .replace(/^([^,;]{0,60}?)\btheir\b/u, (whole, before: string) =>
      namesOthers(before) ? whole : `${before}its`,
    )
    .replace(
      /^([^;]{0,80}?)\b(before|after|until|unless|once|\p{Ll}{4,}(?<!that|when|where|because)) they (\p{Ll}+)\b/u,
      (whole, before: string, link: string, verb: string) =>
        namesOthers(before) || !(isBaseVerb(verb) || verb === 'do')
          ? whole
          : `${before}${link} it ${thirdPerson(verb)}`,
    );

const namesOthers = (before: string): boolean =>
  namesPeople(before) ||
  /\b(?:members|officers|personnel|parties|others|partners|groups|organizations|vendors|contractors)\b/u.test(
    before,
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

const MUST_BE = new RegExp(
  String.raw`\b(${FORCE})\s+((?:(?:not|also|never|only|\p{Ll}+ly)\s+)*)be\s+`,
  'u',
);
const MUST_DO = new RegExp(
  String.raw`\b(${FORCE})\s+((?:(?:not|also|never|only|\p{Ll}+ly)\s+)*)(\p{Ll}+)\b`,
  'u',
);

function otherSubject(words: string): string | null {
  const there = /^there (?:may|might|can|should|must) be\s+(.+)$/iu.exec(words);
  if (there?.[1]) return `there are ${there[1]}`;
  if (isPraise(words)) return null;
  const clauses = words.split(/(?<=; )|(?<=, (?:and|but) )/u);
  return decapitalized(clauses.map((clause) => unforced(clause)).join(''));
}

// “Each unit must keep a log” → “Each unit keeps a log”; “must not be shared” → “is not shared”.
function unforced(words: string): string {
  const you = words.replace(/^you\b/iu, 'staff').replace(/\byou\b/gu, 'they');
  const found = MUST_BE.exec(you) ?? MUST_DO.exec(you);
  if (!found || isSubordinate(you, found.index)) return you;
  const [whole, force = '', adverbs = '', verb] = found;
  const subject = you.slice(0, found.index);
  const isWay = /^(?:can|could)$/u.test(force) && !namesAgent(subject);
  if (isWay || (/^(?:can|may|could)$/u.test(force) && namesPeople(subject))) return you;
  const isSingular = subject.trim() !== '' && readsSingular(subject);
  const isNot = /\bnot\b/u.test(adverbs) || / not to$/u.test(force);
  const adverb = adverbs.replace(/\b(?:not|also) /gu, '');
  const tail = you.slice(found.index + whole.length);
  if (verb === undefined) {
    return `${subject}${isSingular ? 'is' : 'are'} ${isNot ? 'not ' : ''}${adverb}${tail}`;
  }
  const form = (base: string): string => (isSingular ? thirdPerson(base) : base);
  if (isNot) return `${subject}${isSingular ? 'does' : 'do'} not ${adverb}${verb}${tail}`;
  return `${subject}${adverb}${form(verb)}${joined(tail, form)}`;
}

const isPraise = (words: string): boolean =>
  /\b(?:can|could) (?:help|enable|facilitate|improve|minimi[sz]e|enhance|let|ease|speed|reduce|strengthen|streamline|build|foster|prevent)\b|\bhelps? (?:ensure|to ensure)\b/u.test(
    words,
  );

/** True when a subject takes a verb in the singular, as far as its words show. */
export function readsSingular(words: string): boolean {
  const subject = words.slice(words.lastIndexOf(',') + 1).trim();
  if (/^(?:each|every|an?|one|no|this|access|information)\b/iu.test(subject)) return true;
  const [head = ''] = subject.split(HEAD_ENDS, 1);
  return !/\band\b|\bor\b/u.test(head) && !PLURAL.test(head.trim());
}

const HEAD_ENDS =
  /\s+(?:of|for|in|on|at|with|without|to|between|during|from|by|under|above|over|who|that|which|(?:not )?\p{Ll}{3,}ed|bought|given|made|held|sent|kept|drawn|led)(?=\s|$)/u;
const PLURAL =
  /(?:[^su]s|people|personnel|staff|police|you|children|women|men|data|media|they|we)$/iu;
