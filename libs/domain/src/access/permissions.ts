import { type Blocker } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import { type Action } from './action.js';
import { type Actor } from './actor.js';
import { stateBlockers } from './allowed-states.js';
import { PERMISSIONS, type Rule } from './permission-table.js';
import { type Relation } from './relation.js';
import { type Subject } from './subject.js';

/** Whether an action is allowed now and, where it isn't, every reason that the actor can act on. */
export type Permission =
  | { readonly allowed: true; readonly blockers?: never }
  | { readonly allowed: false; readonly blockers: Blocker[] };

const ALLOWED: Permission = { allowed: true };

const verdict = (blockers: Blocker[]): Permission =>
  blockers.length === 0 ? ALLOWED : { allowed: false, blockers };

/** Whether any role of the actor can ever do this; a route asks it before anything is loaded. */
export function mayEver(actor: Actor, action: Action): boolean {
  const rules = PERMISSIONS[action];
  return rules === 'anyone' || heldRules(actor, rules).length > 0;
}

/**
 * Whether the actor may do this to the subject now: first who (role, agency, relation, not a
 * preparer), then where the subject stands. Without a subject it answers as `mayEver` does.
 */
export function can(actor: Actor, action: Action, subject?: Subject): Permission {
  const rules = PERMISSIONS[action];
  if (rules !== 'anyone') {
    const who = whoBlockers(actor, rules, subject);
    if (who.length > 0) return verdict(who);
  }
  return verdict(subject === undefined ? [] : stateBlockers(action, subject));
}

/**
 * Returns when the actor may; throws DomainError 'not-found' for another agency's subject,
 * 'forbidden' for who the actor is, 'wrong-state' for where the subject stands.
 */
export function demand(actor: Actor, action: Action, subject?: Subject): void {
  refuseIfBlocked(can(actor, action, subject).blockers ?? []);
}

const heldRules = (actor: Actor, rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => actor.grants.some((grant) => grant.role === rule.role));

const needsRole = (rules: readonly Rule[]): Blocker => ({
  code: 'needs-role',
  params: { roles: rules.map((rule) => rule.role).join(',') },
});

function whoBlockers(
  actor: Actor,
  rules: readonly Rule[],
  subject: Subject | undefined,
): Blocker[] {
  const held = heldRules(actor, rules);
  if (held.length === 0) return [needsRole(rules)];
  if (subject === undefined) return [];
  const refusals: Blocker[][] = [];
  for (const rule of held) {
    const refusal = ruleBlockers(actor, rule, subject);
    if (refusal.length === 0) return [];
    refusals.push(refusal);
  }
  // The nearest miss explains best; another agency's subject is the farthest.
  const isNear = (refusal: Blocker[]): boolean =>
    refusal.every(({ code }) => code !== 'other-agency');
  const nearest = refusals.find(isNear) ?? refusals[0] ?? [];
  return nearest.map((blocker) =>
    blocker.code === 'needs-role'
      ? needsRole(rules.filter(({ only }) => only === undefined))
      : blocker,
  );
}

function ruleBlockers(actor: Actor, rule: Rule, subject: Subject): Blocker[] {
  const coversAgency = actor.grants.some(
    ({ role, agencyId }) =>
      role === rule.role && (agencyId === null || agencyId === subject.agencyId),
  );
  if (!coversAgency) return [{ code: 'other-agency' }];
  const misses = (rule.as ?? []).map((relation) =>
    RELATION_CHECKS[relation]?.(actor.userId, subject),
  );
  const isRelated = misses.length === 0 || misses.includes(null);
  if (!isRelated) return [{ code: misses.find((miss) => miss != null) ?? 'needs-role' }];
  if (rule.notPreparer !== undefined && hasPrepared(actor.userId, rule.notPreparer, subject)) {
    return [{ code: 'prepared-by-you' }];
  }
  return rule.only === undefined ? [] : ONLY_CHECKS[rule.only](actor.userId, subject);
}

/** Null when the person is that to the subject, else the code that says what they are not. */
type RelationCheck = (userId: string, subject: Subject) => Blocker['code'] | null;

const RELATION_CHECKS: Readonly<Partial<Record<Relation, RelationCheck>>> = {
  'its-officer': (userId, { item, review }) =>
    item?.assigneeId === userId || review?.leadOfficerId === userId ? null : 'not-its-officer',
  'lead-officer': (userId, { review }) =>
    review?.leadOfficerId === userId ? null : 'not-its-officer',
  'review-supervisor': (userId, { review }) =>
    review?.supervisorId === userId ? null : 'not-its-supervisor',
  'second-approver': (userId, { review }) =>
    review?.secondApproverId === userId ? null : 'not-its-supervisor',
  owner: (userId, { action }) => (action?.ownerId === userId ? null : 'not-its-owner'),
  'responsible-official': (userId, { finding }) => {
    if (finding?.responsibleOfficialId === userId) return null;
    return finding?.responsibleOfficialId === null
      ? 'official-missing'
      : 'not-responsible-official';
  },
};

/** Preparers that aren't known count as the actor: nobody decides on a guess. */
function hasPrepared(
  userId: string,
  what: NonNullable<Rule['notPreparer']>,
  { item, preparersOfReview }: Subject,
): boolean {
  const preparers = what === 'of-item' ? item?.preparers : preparersOfReview;
  return preparers === undefined || preparers.includes(userId);
}

const ONLY_CHECKS: Readonly<
  Record<NonNullable<Rule['only']>, (userId: string, subject: Subject) => Blocker[]>
> = {
  'sealed-edition': (_userId, { edition, review }) => {
    const isSealed =
      edition === undefined ? review !== undefined && review.sealedAt !== null : edition !== null;
    return isSealed ? [] : [{ code: 'needs-role' }];
  },
  'issued-finding': (_userId, { finding }) => {
    const isUnissued =
      finding?.state === 'draft' || (finding?.state === 'withdrawn' && finding.wasIssued !== true);
    return isUnissued ? [{ code: 'wrong-status', params: { status: finding.state } }] : [];
  },
  // Who owns an action, or reported it done, has someone else look at it; unknown counts as own.
  'others-action': (userId, { action }) =>
    action === undefined || [action.ownerId, action.reportedDoneBy].includes(userId)
      ? [{ code: 'own-action' }]
      : [],
  'others-actions': (userId, { finding }) =>
    finding?.actionOwnerIds === undefined || finding.actionOwnerIds.includes(userId)
      ? [{ code: 'own-action' }]
      : [],
  'open-to-reader': (userId, { evidence }) =>
    evidence?.sensitivity === 'restricted' && !evidence.readerIds.includes(userId)
      ? [{ code: 'not-its-officer' }]
      : [],
};
