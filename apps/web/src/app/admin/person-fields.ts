import { type Grant, type Role } from '@plumbline/domain';
import { type AccountInput } from '../api/accounts-client';
import { type UserView } from '../api/views';

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
  readonly grants: readonly GrantField[];
}

export const NO_GRANT: GrantField = { role: '', agencyId: '' };
export const NO_PERSON: PersonFields = { name: '', email: '', grants: [NO_GRANT] };

/** What is wrong with a role being chosen, beside those chosen before it; null when nothing is. */
export function grantError(grant: GrantField, before: readonly GrantField[]): string | null {
  const { agencyId, role } = grant;
  if (role === '') return $localize`Choose a role.`;
  if (agencyId === '' && !canBeStatewide(role)) {
    return $localize`Choose the agency this role is for.`;
  }
  const isTwice = before.some((other) => other.role === role && other.agencyId === agencyId);
  return isTwice ? $localize`This role is named above already. Remove it here.` : null;
}

export const nameError = (name: string): Readonly<Record<string, string>> =>
  name.trim() === '' ? { name: $localize`Enter a name.` } : {};

export const emailError = (email: string): Readonly<Record<string, string>> =>
  /.@./.test(email) ? {} : { email: $localize`Enter an email address.` };

/** What is still wrong, by field; grants go by `grants/<index>`, as the server points at them. */
export function personErrors(fields: PersonFields): Readonly<Record<string, string>> {
  const grants = fields.grants.flatMap((grant, index) => {
    const error = grantError(grant, fields.grants.slice(0, index));
    return error === null ? [] : [[`grants/${index}`, error]];
  });
  return {
    ...nameError(fields.name),
    ...emailError(fields.email),
    ...Object.fromEntries(grants),
  };
}

export const personInput = (fields: PersonFields): AccountInput => ({
  name: fields.name.trim(),
  email: fields.email.trim(),
  grants: toGrants(fields.grants),
});

/** The roles that are chosen. */
export const toGrants = (fields: readonly GrantField[]): Grant[] =>
  fields.flatMap(({ agencyId, role }): Grant[] =>
    role === '' ? [] : [{ role, agencyId: agencyId === '' ? null : agencyId }],
  );

/** Whether what came along with a 412 is a person. */
export const isUserView = (value: unknown): value is UserView =>
  typeof value === 'object' && value !== null && 'email' in value && 'grants' in value;
