import { DomainError } from '@plumbline/domain';
import type { Tx } from '../database/tenant.js';
import type { UserView } from './user.view.js';

/** The columns of a `UserView` from `app_user u`; $1 is the instant its roles are read at. */
export const USER_COLUMNS = `u.id, u.name, u.email, u.disabled_at IS NOT NULL AS disabled,
  u.password_hash IS NOT NULL AS "hasPassword", u.version,
  coalesce((SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'agencyId', g.agency_id,
                              'until', g.until) ORDER BY g.role, g.agency_id)
              FROM plumbline.role_grant g
             WHERE g.user_id = u.id AND (g.until IS NULL OR g.until > $1)), '[]') AS grants`;

/** @throws DomainError `not-found`. */
export const readUser = async (tx: Tx, id: string): Promise<UserView> => {
  const rows = await tx.query<UserView>(
    `SELECT ${USER_COLUMNS} FROM plumbline.app_user u WHERE u.id = $2`,
    [tx.now, id],
  );
  const view = rows[0];
  if (view === undefined) throw new DomainError('not-found');
  return view;
};

/** A person and the version of them that the administrator saw. */
export interface SeenUser {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface UserRow {
  readonly name: string;
  readonly email: string;
  readonly isDisabled: boolean;
}

/**
 * Locks a person and counts their version up: every change of an account begins so.
 * @throws DomainError `not-found`, or `stale` when they changed since.
 */
export const lockUser = async (tx: Tx, { id, expectedVersion }: SeenUser): Promise<UserRow> => {
  const rows = await tx.query<UserRow & { version: number }>(
    `SELECT name, email, disabled_at IS NOT NULL AS "isDisabled", version
       FROM plumbline.app_user WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const row = rows[0];
  if (row === undefined) throw new DomainError('not-found');
  if (row.version !== expectedVersion) throw new DomainError('stale');
  await tx.query('UPDATE plumbline.app_user SET version = version + 1 WHERE id = $1', [id]);
  return row;
};
