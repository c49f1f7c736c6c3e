/** A JSON value that canonicalJson accepts: no undefined, no NaN. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonObject = { readonly [key: string]: JsonValue };

/** What an event can be about. */
export const SUBJECT_KINDS = [
  'agency',
  'user',
  'session',
  'policy',
  'practice',
  'checklist',
  'checklist-version',
  'checklist-item',
  'review',
  'item',
  'evidence',
  'finding',
  'corrective-action',
  'report',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Every change the audit trail knows. */
export const EVENT_TYPES = [
  'agency.created',
  'agency.changed',
  'agency.retired',
  'agency.removed',
  'user.created',
  'user.changed',
  'user.disabled',
  'user.enabled',
  'user.granted',
  'user.grant-ended',
  'user.sessions-ended',
  'user.password-link-made',
  'user.password-set',
  'user.password-refused',
  'session.started',
  'session.ended',
  'policy.imported',
  'policy.revised',
  'policy.corrected',
  'claim.set',
  'checklist.created',
  'checklist-version.drafted',
  'checklist-version.published',
  'checklist-version.retired',
  'checklist-version.discarded',
  'checklist-item.edited',
  'checklist-item.added',
  'checklist-item.dropped',
  'checklist-item.restored',
  'review.planned',
  'review.opened',
  'review.changed',
  'review.cancelled',
  'review.independence-stated',
  'review.approved',
  'review.sent-back',
  'review.sealed',
  'review.rebaselined',
  'review.rebaseline-undone',
  'review.reopening-requested',
  'review.reopened',
  'review.reopening-refused',
  'review.edition-abandoned',
  'item.assigned',
  'item.begun',
  'item.assessed',
  'item.submitted',
  'item.withdrawn',
  'item.accepted',
  'item.returned',
  'item.revised',
  'item.reconsidered',
  'item.reassessed',
  'item.reassessment-undone',
  'item.dropped',
  'item.restored',
  'evidence.added',
  'evidence.checked',
  'evidence.withdrawn',
  'finding.drafted',
  'finding.edited',
  'finding.issued',
  'finding.responded',
  'finding.refusal-recorded',
  'finding.withdrawn',
  'finding.correcting-started',
  'finding.verified',
  'finding.closed',
  'finding.retest-failed',
  'finding.risk-accepted',
  'finding.risk-ended',
  'corrective-action.planned',
  'corrective-action.changed',
  'corrective-action.started',
  'corrective-action.reported-done',
  'corrective-action.verified',
  'corrective-action.sent-back',
  'corrective-action.dropped',
  'corrective-action.milestone-reached',
  'report.requested',
  'report.issued',
  'report.failed',
  'report.cancelled',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_SCHEMA = 'plumbline.event/1';

/** What one change leaves in the audit trail; `agencyId` is null for what all agencies share. */
export interface DomainEvent {
  readonly type: EventType;
  readonly schema: typeof EVENT_SCHEMA;
  readonly agencyId: string | null;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly payload: JsonObject;
}

/** An event in the current schema. */
export const domainEvent = (event: Omit<DomainEvent, 'schema'>): DomainEvent => ({
  ...event,
  schema: EVENT_SCHEMA,
});
