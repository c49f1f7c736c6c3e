import {
  type Action,
  type Actor,
  can,
  type Permission,
  refuseIfBlocked,
  type Role,
} from '@plumbline/domain';

/** Whose statewide grant a shared document takes. */
const roleFor = (action: Action): Role => (action === 'claim.set' ? 'counsel' : 'lead');

/**
 * Whether the actor may change what everyone reads: a shared document takes a statewide grant, an
 * agency's own a grant there. Never "not found": the thing is in plain sight.
 */
export const canChange = (
  actor: Actor,
  action: Action,
  ownerAgencyId: string | null,
): Permission => {
  const permission = can(actor, action, { agencyId: ownerAgencyId });
  if (permission.allowed) return permission;
  const blockers = permission.blockers.map((blocker) =>
    blocker.code === 'other-agency'
      ? ({ code: 'needs-role', params: { roles: roleFor(action) } } as const)
      : blocker,
  );
  return { allowed: false, blockers };
};

/** Throws DomainError `forbidden` where `canChange` says no. */
export const demandChange = (actor: Actor, action: Action, ownerAgencyId: string | null): void =>
  refuseIfBlocked(canChange(actor, action, ownerAgencyId).blockers ?? []);
