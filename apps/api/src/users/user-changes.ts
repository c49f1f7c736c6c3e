import { Injectable } from '@nestjs/common';
import {
  type Actor,
  demand,
  domainEvent,
  DomainError,
  type EventType,
  type JsonObject,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { endSessions } from '../auth/end-sessions.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { demandAnAdministrator, lockAdministrators, notYourself } from './administrators.js';
import { emailTaken } from './grant-rules.js';
import { lockUser, readUser, type SeenUser, type UserRow } from './read-user.js';
import type { ChangeUserInput } from './user.dto.js';
import type { UserView } from './user.view.js';

/** What an account change leaves in the audit trail: never an address. */
export interface AccountEvent {
  readonly type: EventType;
  readonly payload: JsonObject;
}

/** Changes of accounts by administrators. */
@Injectable()
export class UserChanges {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `rule-unmet` when someone else has the address. */
  change(actor: Actor, seen: SeenUser, { name, email }: ChangeUserInput): Promise<UserView> {
    return this.write(actor, seen, async (tx, before) => {
      if (email !== undefined && email !== before.email) await takeEmail(tx, seen.id, email);
      if (name !== undefined) {
        await tx.query('UPDATE plumbline.app_user SET name = $2 WHERE id = $1', [seen.id, name]);
      }
      const emailChanged = email !== undefined && email !== before.email;
      return { type: 'user.changed', payload: { name: name ?? before.name, emailChanged } };
    });
  }

  /** Closes the account and ends its sessions at once. */
  disable(actor: Actor, seen: SeenUser): Promise<UserView> {
    return this.write(actor, seen, async (tx, { isDisabled }) => {
      if (seen.id === actor.userId) throw notYourself();
      if (isDisabled) throw already('This person is disabled already.');
      await tx.query('UPDATE plumbline.app_user SET disabled_at = $2 WHERE id = $1', [
        seen.id,
        tx.now,
      ]);
      await tx.query('DELETE FROM plumbline.password_link WHERE user_id = $1', [seen.id]);
      await demandAnAdministrator(tx);
      const sessions = await endSessions(tx, { userId: seen.id, why: 'disabled' });
      return { type: 'user.disabled', payload: { sessions } };
    });
  }

  enable(actor: Actor, seen: SeenUser): Promise<UserView> {
    return this.write(actor, seen, async (tx, { isDisabled }) => {
      if (!isDisabled) throw already('This person can sign in already.');
      await tx.query('UPDATE plumbline.app_user SET disabled_at = NULL WHERE id = $1', [seen.id]);
      return { type: 'user.enabled', payload: {} };
    });
  }

  endSessions(actor: Actor, seen: SeenUser): Promise<UserView> {
    return this.write(actor, seen, async (tx) => {
      const sessions = await endSessions(tx, { userId: seen.id, why: 'ended-by-administrator' });
      return { type: 'user.sessions-ended', payload: { sessions } };
    });
  }

  /**
   * Runs one change in a transaction of its own: account locked, version counted up, leaf written.
   * @throws Refusal `stale` with the account as it is now.
   */
  write(
    actor: Actor,
    seen: SeenUser,
    work: (tx: Tx, before: UserRow) => Promise<AccountEvent>,
  ): Promise<UserView> {
    demand(actor, 'user.manage', { agencyId: null });
    const current = () => this.tenancy.run(actor, (tx) => readUser(tx, seen.id));
    return withCurrent(current, () =>
      this.tenancy.run(actor, async (tx) => {
        await lockAdministrators(tx);
        const before = await lockUser(tx, seen);
        const event = await work(tx, before);
        const subject = { kind: 'user', id: seen.id } as const;
        await this.audit.record(tx, [domainEvent({ ...event, agencyId: null, subject })]);
        return readUser(tx, seen.id);
      }),
    );
  }
}

const already = (detail: string): DomainError => new DomainError('wrong-state', { detail });

const takeEmail = async (tx: Tx, id: string, email: string): Promise<void> => {
  // Two people can't take one address at once: account changes run one after another, and the
  // unique key stands behind them for accounts that are being added.
  const taken = await tx.query('SELECT FROM plumbline.app_user WHERE email = $1 AND id <> $2', [
    email,
    id,
  ]);
  if (taken.length > 0) throw emailTaken();
  await tx.query('UPDATE plumbline.app_user SET email = $2 WHERE id = $1', [id, email]);
  await tx.query('DELETE FROM plumbline.password_link WHERE user_id = $1', [id]);
};
