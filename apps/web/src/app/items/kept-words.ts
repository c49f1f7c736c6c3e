import { type AssessmentInput } from '../api/views';

/** Of this tab only, and of one person and item: `owner` names both. */
const keyOf = (owner: string): string => `plumbline-words:${owner}`;

/** Keeps words that the server could not take. */
export function keepWords(owner: string, fields: AssessmentInput): void {
  try {
    sessionStorage.setItem(keyOf(owner), JSON.stringify(fields));
  } catch {
    // A full or forbidden store: the words are still in the form.
  }
}

/** Words kept for a person and item, or null. */
export function keptWords(owner: string): unknown {
  const text = sessionStorage.getItem(keyOf(owner));
  if (text === null) return null;
  const fields: unknown = JSON.parse(text);
  return fields;
}

export const forgetWords = (owner: string): void => sessionStorage.removeItem(keyOf(owner));
