import { DomainError, ROLE_LABELS, type FieldError, type Role } from '@plumbline/domain';
import type { GrantInput } from './user.dto.js';

/** Roles that only make sense for the whole installation, and roles that belong to one agency. */
const STATEWIDE_ONLY: readonly Role[] = ['admin'];
const AGENCY_ONLY: readonly Role[] = ['officer', 'respondent'];

const grantError = ({ role, agencyId }: GrantInput): string | null => {
  if (STATEWIDE_ONLY.includes(role) && agencyId !== null) {
    return `${ROLE_LABELS[role]} is statewide: send agencyId null.`;
  }
  if (AGENCY_ONLY.includes(role) && agencyId === null) {
    return `${ROLE_LABELS[role]} belongs to one agency: send its agencyId.`;
  }
  return null;
};

/** What is wrong with the reach of the roles; empty when nothing is. */
export const grantErrors = (grants: readonly GrantInput[]): FieldError[] =>
  grants.flatMap((grant, index) => {
    const detail = grantError(grant);
    return detail === null
      ? []
      : [{ pointer: `/grants/${index}/agencyId`, code: 'wrong-reach', detail }];
  });

export const emailTaken = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'Someone signs in with this e-mail address already. Use another.',
    errors: [{ pointer: '/email', code: 'taken', detail: 'Use another e-mail address.' }],
  });
