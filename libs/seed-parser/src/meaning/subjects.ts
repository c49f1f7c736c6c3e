/** Those a policy binds: agencies, their units and the people who work for them. */
const AGENT =
  /\b(?:agenc(?:y|ies)|departments?|divisions?|bureaus?|governments?|states?|count(?:y|ies)|cit(?:y|ies)|authorit(?:y|ies)|entit(?:y|ies)|officers?|officials?|personnel|staff|employees?|task forces?|members|counsel|supervisors?|managers?|units?|teams?|boards?|commissions?|institutions?|organizations?|schools?|districts?|hospitals?|providers?|contractors?|vendors?|operators?|directors?|custodians?|administrators?|polic(?:e)|sheriffs?|investigators?|prosecutors?|inspectors?|auditors?|leads?|offices?|bod(?:y|ies)|partners|committees?|compan(?:y|ies))\b/iu;

/** Those a policy serves or touches. */
const PEOPLE =
  /\b(?:individuals?|residents?|persons?|people|communit(?:y|ies)|the public|members of the public|complainants?|citizens?|famil(?:y|ies)|anyone|everyone|whistleblowers?|victims?|students?|patients?|applicants?|customers?|immigrants?|parents?|consumers?|participants?)\b/iu;

/** True when the words before a verb name someone the policy binds. */
export const namesAgent = (words: string): boolean => AGENT.test(words);

/** True when the words before a verb begin with someone the policy serves. */
export function namesPeople(words: string): boolean {
  const people = PEOPLE.exec(words);
  const agent = AGENT.exec(words);
  return people !== null && (agent === null || people.index <= agent.index);
}

/** The quantity in front of the subject: who is bound at all. */
export function subjectQuantity(sentence: string): { some: string } | { most: string } | null {
  const lead = sentence.replace(
    /^(?:(?:additionally|also|moreover|furthermore|in addition|however|for example|for instance|in \p{Lu}[\p{L} ]{1,40}),?\s+)+/iu,
    '',
  );
  const found =
    /^(some|certain|a few|several|selected|individual|other|many|most|not all|a number of)\s+(?:of the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:agenc(?:y|ies)|states?|departments?|counties|cities|divisions?|offices?|jurisdictions?|governments?|entities|institutions|schools|districts|hospitals|providers|organizations|companies|teams|units)\b/iu.exec(
      lead,
    );
  const word = found?.[1]?.toLowerCase();
  if (!found || !word) return null;
  return word === 'many' || word === 'most' ? { most: found[0] } : { some: found[0] };
}
