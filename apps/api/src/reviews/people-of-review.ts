import { DomainError, type FieldError, type Role } from '@plumbline/domain';
import { type Tx } from '../database/tenant.js';

interface PeopleOfReview {
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly secondApproverId: string | null;
}

const NEEDED: readonly { field: keyof PeopleOfReview; role: Role; detail: string }[] = [
  {
    field: 'leadOfficerId',
    role: 'officer',
    detail: 'Choose a compliance officer of this agency.',
  },
  { field: 'supervisorId', role: 'supervisor', detail: 'Choose a supervisor of this agency.' },
  { field: 'secondApproverId', role: 'supervisor', detail: 'Choose a supervisor of this agency.' },
];

/** Which of these people can sign in and hold the role for the agency, or statewide. */
export const holdersOf = async (
  tx: Tx,
  { agencyId, role, userIds }: { agencyId: string; role: Role; userIds: readonly string[] },
): Promise<Set<string>> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT u.id FROM app_user u
      WHERE u.id = ANY ($1) AND u.disabled_at IS NULL
        AND EXISTS (SELECT FROM role_grant g
                     WHERE g.user_id = u.id AND g.role = $2
                       AND (g.agency_id IS NULL OR g.agency_id = $3)
                       AND (g.until IS NULL OR g.until > $4))`,
    [userIds, role, agencyId, tx.now],
  );
  return new Set(rows.map((row) => row.id));
};

/** Throws DomainError 'rule-unmet' pointing at each person without the role their place needs. */
export const refuseUnlessHolders = async (
  tx: Tx,
  agencyId: string,
  people: PeopleOfReview,
): Promise<void> => {
  const errors: FieldError[] = [];
  for (const { field, role, detail } of NEEDED) {
    const userId = people[field];
    if (userId === null) continue;
    const holders = await holdersOf(tx, { agencyId, role, userIds: [userId] });
    if (!holders.has(userId)) errors.push({ pointer: `/${field}`, code: 'role-missing', detail });
  }
  if (errors.length > 0) throw new DomainError('rule-unmet', { errors });
};
