import { Injectable } from '@nestjs/common';
import { type Actor, agenciesOf, can, demand, domainEvent, DomainError } from '@plumbline/domain';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/audit-trail.js';
import { Passwords } from '../auth/passwords.js';
import { SYSTEM, Tenancy, type Tx } from '../database/tenant.js';
import { emailTaken, grantErrors } from './grant-rules.js';
import { readUser, USER_COLUMNS } from './read-user.js';
import type { CreateUserInput, GrantInput, ListUsersQuery } from './user.dto.js';
import type { UserListView, UserView } from './user.view.js';

/** People who can sign in, and what they may be. */
@Injectable()
export class UsersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * People by role and agency, for choosing one. Statewide people count for every agency. Who
   * doesn't manage people sees those of their own agencies who can still sign in.
   */
  async list(actor: Actor, { role, agencyId }: ListUsersQuery): Promise<UserListView> {
    demand(actor, 'user.list', agencyId === undefined ? undefined : { agencyId });
    const managesPeople = can(actor, 'user.manage').allowed;
    const agencies = agenciesOf(actor);
    const reach = managesPeople || agencies === 'all' ? null : agencies;
    const items = await this.tenancy.run(actor, (tx) =>
      tx.query<UserView>(
        `SELECT ${USER_COLUMNS} FROM plumbline.app_user u
          WHERE ($2 OR u.disabled_at IS NULL)
            AND (($3::text IS NULL AND $4::uuid IS NULL AND $5::uuid[] IS NULL) OR EXISTS (
              SELECT FROM plumbline.role_grant h
               WHERE h.user_id = u.id AND (h.until IS NULL OR h.until > $1)
                 AND ($3::text IS NULL OR h.role = $3)
                 AND (h.agency_id IS NULL OR $4::uuid IS NULL OR h.agency_id = $4)
                 AND (h.agency_id IS NULL OR $5::uuid[] IS NULL OR h.agency_id = ANY ($5))))
          ORDER BY u.name, u.id`,
        [tx.now, managesPeople, role ?? null, agencyId ?? null, reach],
      ),
    );
    return { items };
  }

  async create(actor: Actor, input: CreateUserInput): Promise<UserView> {
    demand(actor, 'user.manage', { agencyId: null });
    const passwordHash = await this.hashOf(input);
    return this.tenancy.run(actor, (tx) => this.add(tx, { ...input, passwordHash }));
  }

  /**
   * Adds a person without anyone signed in: the first administrator, the command line, the sample.
   * `guard` runs first in the same transaction and may refuse.
   * @throws DomainError `rule-unmet` when the address is taken or an agency doesn't exist.
   */
  async createUser(
    input: CreateUserInput,
    guard: (tx: Tx) => Promise<void> = async () => {},
  ): Promise<UserView> {
    return this.tenancy.system(async (tx) => {
      await guard(tx);
      const passwordHash = await this.hashOf(input);
      return this.add(tx, { ...input, passwordHash });
    });
  }

  private async hashOf({ password }: CreateUserInput): Promise<string | null> {
    return password === undefined ? null : this.passwords.hash(password);
  }

  private async add(tx: Tx, input: NewUser): Promise<UserView> {
    const id = uuid();
    const { email, name, grants, passwordHash } = input;
    const errors = grantErrors(grants);
    if (errors.length > 0) throw new DomainError('rule-unmet', { errors });
    const added = await tx.query(
      `INSERT INTO plumbline.app_user (id, email, name, password_hash, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [id, email, name, passwordHash, tx.now, createdBy(tx)],
    );
    if (added.length === 0) throw emailTaken();
    await this.grant(tx, id, grants);
    await this.audit.record(tx, [
      domainEvent({
        type: 'user.created',
        agencyId: null,
        subject: { kind: 'user', id },
        payload: { name, grants: grants.map(({ role, agencyId }) => ({ role, agencyId })) },
      }),
    ]);
    return readUser(tx, id);
  }

  private async grant(tx: Tx, userId: string, grants: readonly GrantInput[]): Promise<void> {
    for (const [index, { role, agencyId }] of grants.entries()) {
      const added = await tx.query(
        `INSERT INTO plumbline.role_grant (id, user_id, role, agency_id, created_at, created_by)
         SELECT $1, $2, $3, $4, $5, $6
          WHERE $4::uuid IS NULL OR EXISTS (SELECT FROM plumbline.agency WHERE id = $4 AND retired_at IS NULL)
         ON CONFLICT DO NOTHING RETURNING id`,
        [uuid(), userId, role, agencyId, tx.now, createdBy(tx)],
      );
      if (added.length === 0) throw grantRefused(index);
    }
  }
}

type NewUser = Omit<CreateUserInput, 'password'> & { passwordHash: string | null };

/** The system is nobody: what it makes was made by no person. */
const createdBy = ({ actor }: Tx): string | null => (actor === SYSTEM ? null : actor.userId);

const grantRefused = (index: number): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'A role is named twice, or its agency does not exist. Mend the list of roles.',
    errors: [
      {
        pointer: `/grants/${index}`,
        code: 'grant-impossible',
        detail: 'Name an existing agency, and each role once.',
      },
    ],
  });
