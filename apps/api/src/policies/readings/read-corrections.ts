import { DomainError } from '@plumbline/domain';
import { type Correction, readCorrection } from '@plumbline/seed-parser';
import type { CorrectionInput } from '../policies.dto.js';

/**
 * The corrections of an input.
 * @throws DomainError `malformed` that names each one whose fields don't fit its kind.
 */
export const correctionsOf = (inputs: readonly CorrectionInput[]): readonly Correction[] => {
  const read = inputs.map((input) => readCorrection(input));
  const errors = read.flatMap((correction, index) =>
    correction === null
      ? [
          {
            pointer: `/corrections/${index}`,
            code: 'incomplete',
            detail: `This correction lacks what its kind “${inputs[index]?.kind ?? ''}” needs.`,
          },
        ]
      : [],
  );
  if (errors.length > 0) throw new DomainError('malformed', { errors });
  return read.filter((correction) => correction !== null);
};
