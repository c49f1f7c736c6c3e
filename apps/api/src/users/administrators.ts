import { DomainError } from '@plumbline/domain';
import type { Tx } from '../database/tenant.js';

/** Lets one change of who administers run at a time, so that two can't each remove the other. */
export const lockAdministrators = async (tx: Tx): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('plumbline:administrators', 0))`);
};

/**
 * Call after the change, in its transaction.
 * @throws DomainError `rule-unmet` when nobody with a password and no end date administers any more.
 */
export const demandAnAdministrator = async (tx: Tx): Promise<void> => {
  const left = await tx.query(
    `SELECT FROM plumbline.role_grant g JOIN plumbline.app_user u ON u.id = g.user_id
      WHERE g.role = 'admin' AND g.until IS NULL
        AND u.disabled_at IS NULL AND u.password_hash IS NOT NULL LIMIT 1`,
  );
  if (left.length > 0) return;
  throw new DomainError('rule-unmet', {
    detail: 'This is the last administrator. Make someone else an administrator first.',
  });
};

/** An administrator who locks themselves out by mistake can't mend it. */
export const notYourself = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'You would lock yourself out. Ask another administrator to do this.',
  });
