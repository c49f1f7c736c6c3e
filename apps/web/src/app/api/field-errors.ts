import { BLOCKER_CODES } from '@plumbline/domain';
import { type ProblemError } from '../core/problem';
import { blockerSentence } from '../core/words';

/** The sentence of each field a refusal points at, by RFC 6901 pointer without its first slash. */
export function fieldErrors(problem: ProblemError | null): Readonly<Record<string, string>> {
  const sentences: Record<string, string> = {};
  for (const { pointer, code, detail } of problem?.errors ?? []) {
    const known = BLOCKER_CODES.find((candidate) => candidate === code);
    sentences[pointer.slice(1)] ??= known === undefined ? detail : blockerSentence({ code: known });
  }
  return sentences;
}
