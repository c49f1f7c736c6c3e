/** The verbs policies are written with, in their base form. */
const BASES =
  `accept acknowledge act address adhere adopt advise align allow amend analyze appoint apply approve
ask assess assign assist attend audit authorize aim balance brief bring build certify check clarify classify
coordinate collaborate collect combat combine come communicate complete comply conduct confirm consider consult contact
contribute cooperate create define delete deliver deploy describe designate destroy detail
determine develop disclose discuss display distribute document draft educate emphasize employ enable encourage
encrypt enforce engage enhance ensure enter escalate establish evaluate examine exchange execute exercise explain
facilitate file follow forward foster gather get give grant guide handle have help hold host identify implement improve
include inform inspect instruct integrate investigate invite issue join keep lead learn leverage limit
list log maintain make manage measure meet minimize mitigate monitor name notify obtain offer operate
organize outline oversee participate partner pass perform plan post practise practice prepare prevent prioritize
process prohibit promote protect provide publish pursue put receive record redact refer register
release rely remove report represent request require resolve respect respond restrict retain review revise
revoke safeguard schedule second secure seek send serve set share sign solicit state store strengthen strive submit
supervise supply support survey take teach tell test track train translate transmit
treat update uphold use validate verify warn weigh welcome work write
initiate undertake launch begin start compile tell train
bear call choose close cover draw find fix grow know let look mark mean note open own pay permit
arrange visit enter agree carry attach open move win pour wear fund refuse accompany add advance allocate announce answer
arrest award block cancel catalog charge cite close collect commit compare compel compile compute conceal conclude confer
conform convene convert cooperate copy correct count debrief decline delay demonstrate deny deposit depend
derive detect deter direct discard discontinue dismiss dispatch dispose drive earn elect eliminate emphasise engage
enroll equip examine exceed exclude exempt expand expect expire explore extend feed fit focus forbid formalize format
fulfil fulfill generate govern graduate hire honor hire impose incorporate index indicate install insure intercept
interview introduce judge label launch lend license lift link listen load locate lower mail map match mention merge
mislead modify mount negotiate observe occur offset order override own pair park partner patrol pause penalize permit
photograph pick place plant pool possess prescribe present preserve presume prevail print procure produce program
progress project promise prompt propose prosecute prove punish purchase qualify question rank rate recall recertify
receipt recognize recommend reconcile recover recruit recuse reduce reflect regulate reimburse reinforce reject relate
remain remedy remind remit renew repair repeat replace reply reproduce requalify rescind reserve reside resign rest
restore retire retrieve reward route sample scan score screen seal select sell separate settle ship sit spend
start stop study subpoena substitute suggest summarize surrender suspend sustain switch tag target terminate
testify thank transfer transport trigger trust try turn understand unload unlock vary vet videotape visit void vote
wait waive walk warrant weigh witness withhold work
account activate migrate undergo escort recycle supersede
raise reach read refuse reply return run say see show speak spell stand study turn want watch`.split(
    /\s+/u,
  );

const NO_DOUBLING = /(?:en|er|or|it|ew|ow|ay|y|x)$/u;

const gerundOf = (base: string): string => {
  if (/[^aeiou]ie$/u.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^aeoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return isDoubled(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

const isDoubled = (base: string): boolean =>
  (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) && !NO_DOUBLING.test(base.slice(-2))) ||
  /(?:permit|submit|refer|commit)$/u.test(base);

/** The third person singular of a base form: `establish` → `establishes`. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const BY_BASE = new Set(BASES);
const BY_THIRD = new Map(BASES.map((base) => [thirdPerson(base), base]));
const BY_GERUND = new Map(
  BASES.flatMap((base) => [
    [gerundOf(base), base],
    [`${base.replace(/e$/u, '')}ing`, base],
  ]),
);

/** True for a base form this list knows. */
export const isBaseVerb = (word: string): boolean => BY_BASE.has(word.toLowerCase());

/** The base of a third person singular form, null when the word is none. */
export const baseOfThirdPerson = (word: string): string | null =>
  BY_THIRD.get(word.toLowerCase()) ?? null;

/** The base of a gerund, null when the word is none. */
export const baseOfGerund = (word: string): string | null =>
  BY_GERUND.get(word.toLowerCase()) ?? null;

/** True when a stretch of words holds a verb that could be its predicate. */
export function hasPredicate(words: string): boolean {
  if (/\b(?:is|are|was|were|has|have|had|must|shall|will|may|can|should|do|does)\b/iu.test(words)) {
    return true;
  }
  // Not the first word, which may be a noun or an imperative.
  const all = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return all.some((word, index) => {
    if (index === 0 || (!BY_BASE.has(word) && !BY_THIRD.has(word))) return false;
    return !NOUNS_TOO.test(word) || ACTORS.test(all[index - 1] ?? '');
  });
}

/** True when any word after the first could be a verb, be it a noun more often. */
export const mayHavePredicate = (words: string): boolean =>
  hasPredicate(words) ||
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
    .slice(1)
    .some((word) => BY_BASE.has(word) || BY_THIRD.has(word));

// Words that are nouns more often than not count only right after someone who could do them.
const NOUNS_TOO =
  /^(?:states?|reports?|reviews?|audits?|plans?|files?|logs?|lists?|records?|surveys?|tests?|shares?|supports?|contacts?|balances?|briefs?|displays?|measures?|names?|process(?:es)?|releases?|requests?|schedules?|stores?|updates?|uses?|works?|posts?|practices?|guides?|leads?|limits?|issues?|hosts?|exercises?|documents?|seconds?|conducts?|orders?|notes?|marks?|calls?|covers?|drafts?|projects?|forms?|permits?|grants?|returns?|watch(?:es)?|controls?|contracts?|interests?|approach(?:es)?|needs?|tracks?|trains?|checks?|notices?|signs?|means?|reads?|stands?|turns?|studies|study|secure|express|advocate|associate|delegate|designate)$/u;
const ACTORS =
  /^(?:agencies|states|departments|officers|officials|members|they|who|we|staff|personnel|governments|offices|units|teams|boards|partners|also|then|and)$/u;
