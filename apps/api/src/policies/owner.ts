import { type Actor, DomainError } from '@plumbline/domain';

/**
 * Whose document an import makes: the agency named; else nobody's alone for a statewide lead, and
 * the agency of a lead who has just one. Throws DomainError `malformed` for a lead of several.
 */
export const ownerFor = (actor: Actor, named: string | undefined): string | null => {
  if (named !== undefined) return named;
  const [first, ...others] = actor.grants.filter(({ role }) => role === 'lead');
  if (first === undefined || others.length === 0) return first?.agencyId ?? null;
  if ([first, ...others].some(({ agencyId }) => agencyId === null)) return null;
  const detail = 'You lead several agencies: say whose document this is.';
  throw new DomainError('malformed', {
    detail,
    errors: [{ pointer: '/ownerAgencyId', code: 'missing', detail }],
  });
};
