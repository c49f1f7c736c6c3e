import { type Action, type Actor, can, type Subject } from '@plumbline/domain';

/**
 * The agencies whose things the actor may see by this action, for a list's WHERE: null is all of
 * them. Row-level security knows only that a person has some role in an agency; this knows which.
 */
export const readableAgencies = (
  actor: Actor,
  action: Action,
  subject: Omit<Subject, 'agencyId'> = {},
): string[] | null => {
  const mayIn = (agencyId: string | null): boolean =>
    can(actor, action, { ...subject, agencyId }).allowed;
  if (mayIn(null)) return null;
  const own = actor.grants.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId]));
  return [...new Set(own)].filter(mayIn);
};
