import type { Tx } from '../database/tenant.js';
import type { EndReason } from './session.store.js';

/** Ends a person's sessions at once, all but the one named; says how many stood. */
export const endSessions = async (
  tx: Tx,
  { userId, why, except = null }: { userId: string; why: EndReason; except?: string | null },
): Promise<number> => {
  const ended = await tx.query(
    `UPDATE plumbline.session SET revoked_at = $2, revoked_why = $3
      WHERE user_id = $1 AND revoked_at IS NULL AND idle_until > $2 AND ends_at > $2
        AND id IS DISTINCT FROM $4::uuid
      RETURNING id`,
    [userId, tx.now, why, except],
  );
  return ended.length;
};
