import { type Grant, type Role } from '@plumbline/domain';
import { type AccountInput } from '../api/accounts-client';

/** The shortest password the server takes, in characters. */
export const SHORTEST_PASSWORD = 15;

/** Roles that only make sense for the whole installation, and roles that belong to one agency. */
const STATEWIDE_ONLY: readonly Role[] = ['admin'];
const AGENCY_ONLY: readonly Role[] = ['officer', 'respondent'];

export const canBeStatewide = (role: Role): boolean => !AGENCY_ONLY.includes(role);
export const canBeInAgency = (role: Role): boolean => !STATEWIDE_ONLY.includes(role);

/** A role being chosen; an empty agency is statewide where the role can be, else not chosen yet. */
export interface GrantField {
  readonly role: Role | '';
  readonly agencyId: string;
}

export interface PersonFields {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly grants: readonly GrantField[];
}

export const NO_GRANT: GrantField = { role: '', agencyId: '' };
export const NO_PERSON: PersonFields = { name: '', email: '', password: '', grants: [NO_GRANT] };

function grantError(grant: GrantField, before: readonly GrantField[]): string | null {
  const { agencyId, role } = grant;
  if (role === '') return $localize`Choose a role.`;
  if (agencyId === '' && !canBeStatewide(role)) {
    return $localize`Choose the agency this role is for.`;
  }
  const isTwice = before.some((other) => other.role === role && other.agencyId === agencyId);
  return isTwice ? $localize`This role is named above already. Remove it here.` : null;
}

/** What is still wrong, by field; grants go by `grants/<index>`, as the server points at them. */
export function personErrors(fields: PersonFields): Readonly<Record<string, string>> {
  const grants = fields.grants.flatMap((grant, index) => {
    const error = grantError(grant, fields.grants.slice(0, index));
    return error === null ? [] : [[`grants/${index}`, error]];
  });
  return {
    ...(fields.name.trim() === '' && { name: $localize`Enter a name.` }),
    ...(!/.@./.test(fields.email) && { email: $localize`Enter an email address.` }),
    ...(fields.password.length < SHORTEST_PASSWORD && {
      password: $localize`Use at least ${SHORTEST_PASSWORD}:length: characters.`,
    }),
    ...Object.fromEntries(grants),
  };
}

export const personInput = (fields: PersonFields): AccountInput => ({
  name: fields.name.trim(),
  email: fields.email.trim(),
  password: fields.password,
  grants: fields.grants.flatMap(({ agencyId, role }): Grant[] =>
    role === '' ? [] : [{ role, agencyId: agencyId === '' ? null : agencyId }],
  ),
});
