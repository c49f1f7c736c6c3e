import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Role } from '@plumbline/domain';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../database/tenant.js';
import { demandAnAdministrator, notYourself } from './administrators.js';
import { grantErrors } from './grant-rules.js';
import type { SeenUser } from './read-user.js';
import { UserChanges } from './user-changes.js';
import type { EndGrantInput, GrantInput } from './user.dto.js';
import type { UserView } from './user.view.js';

/** The roles people hold: given and ended, never deleted. */
@Injectable()
export class UserGrants {
  constructor(private readonly changes: UserChanges) {}

  /** @throws DomainError `rule-unmet` when it is held already, or the role can't be held there. */
  add(actor: Actor, seen: SeenUser, { role, agencyId }: GrantInput): Promise<UserView> {
    return this.changes.write(actor, seen, async (tx) => {
      // The list's pointers name a place in it; here the grant is the whole input.
      const [wrong] = grantErrors([{ role, agencyId }]);
      if (wrong) {
        throw new DomainError('rule-unmet', { errors: [{ ...wrong, pointer: '/agencyId' }] });
      }
      const added = await tx.query(
        `INSERT INTO plumbline.role_grant AS g (id, user_id, role, agency_id, created_at, created_by)
         SELECT $1, $2, $3, $4, $5, $6
          WHERE $4::uuid IS NULL
             OR EXISTS (SELECT FROM plumbline.agency WHERE id = $4 AND retired_at IS NULL)
         ON CONFLICT (user_id, role, agency_id)
           DO UPDATE SET until = NULL, version = g.version + 1 WHERE g.until IS NOT NULL
         RETURNING id`,
        [uuid(), seen.id, role, agencyId, tx.now, actor.userId],
      );
      if (added.length === 0) throw notGranted();
      return { type: 'user.granted', payload: { role, agencyId } };
    });
  }

  /** Ends a role now, or at an instant to come. */
  end(
    actor: Actor,
    seen: SeenUser & { grantId: string },
    { until }: EndGrantInput,
  ): Promise<UserView> {
    return this.changes.write(actor, seen, async (tx) => {
      const { role, agencyId } = await standingGrant(tx, seen);
      if (role === 'admin' && seen.id === actor.userId) throw notYourself();
      const end = until === undefined ? tx.now : new Date(until);
      if (end < tx.now) throw inThePast();
      await tx.query(
        'UPDATE plumbline.role_grant SET until = $2, version = version + 1 WHERE id = $1',
        [seen.grantId, end],
      );
      if (role === 'admin') await demandAnAdministrator(tx);
      return {
        type: 'user.grant-ended',
        payload: { role, agencyId, until: end.toISOString() },
      };
    });
  }
}

const standingGrant = async (
  tx: Tx,
  { id, grantId }: { id: string; grantId: string },
): Promise<{ role: Role; agencyId: string | null }> => {
  const rows = await tx.query<{ role: Role; agencyId: string | null }>(
    `SELECT role, agency_id AS "agencyId" FROM plumbline.role_grant
      WHERE id = $1 AND user_id = $2 AND (until IS NULL OR until > $3)`,
    [grantId, id, tx.now],
  );
  if (rows[0] === undefined) throw new DomainError('not-found');
  return rows[0];
};

const notGranted = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'They hold this role there already, or the agency is not there. Choose another.',
    errors: [
      { pointer: '/agencyId', code: 'grant-impossible', detail: 'Choose another role or agency.' },
    ],
  });

const inThePast = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'Choose a time from now on.',
    errors: [{ pointer: '/until', code: 'past', detail: 'Choose a time from now on.' }],
  });
