import { type AssessmentInput } from '../api/views';

export const INPUT_FIELDS = [
  'outcome',
  'methods',
  'narrative',
  'reason',
  'evidence',
  'findings',
] as const satisfies readonly (keyof AssessmentInput)[];
export type InputField = (typeof INPUT_FIELDS)[number];

export interface Merge {
  /** Fields that only one of the two changed are settled here; the others hold mine. */
  readonly merged: AssessmentInput;
  /** Fields that both changed, each differently. */
  readonly conflicts: readonly InputField[];
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, entry]) => key !== 'state' && entry !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]),
  );
};

/** Whether two values of a field say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a ?? '')) === JSON.stringify(sorted(b ?? ''));

/** Takes fields of one input over those of another. */
export function take(
  fields: readonly InputField[],
  from: AssessmentInput,
  onto: AssessmentInput,
): AssessmentInput {
  const taken = Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { ...onto, ...taken };
}

/** Rule 7: what only one of two people changed merges by itself; the rest is for the person. */
export function mergeInputs(versions: {
  readonly base: AssessmentInput;
  readonly mine: AssessmentInput;
  readonly theirs: AssessmentInput;
}): Merge {
  const { base, mine, theirs } = versions;
  const theirsOnly = INPUT_FIELDS.filter(
    (field) => isSame(mine[field], base[field]) && !isSame(theirs[field], base[field]),
  );
  const conflicts = INPUT_FIELDS.filter(
    (field) =>
      !isSame(mine[field], base[field]) &&
      !isSame(theirs[field], base[field]) &&
      !isSame(mine[field], theirs[field]),
  );
  return { merged: take(theirsOnly, theirs, mine), conflicts };
}
