import { type CodeKind } from '../reviews/code-counter.entity.js';
import { type Tx } from './tenant.js';

/**
 * The next number of an agency's reviews or findings in a year, from 1 and without gaps: the
 * counter's row stays locked to the end of the transaction.
 */
export const nextCode = async (
  tx: Tx,
  { agencyId, kind, year }: { agencyId: string; kind: CodeKind; year: number },
): Promise<number> => {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO code_counter (agency_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (agency_id, kind, year) DO UPDATE SET last = code_counter.last + 1
     RETURNING last`,
    [agencyId, kind, year],
  );
  if (row === undefined) throw new Error('The counter gave no number.');
  return row.last;
};
