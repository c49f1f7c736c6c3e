import {
  dayIn,
  type DomainEvent,
  DomainError,
  type FindingOutcome,
  type JsonValue,
  type ReviewSubject,
  type StandingAction,
  type StandingFinding,
} from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import { type Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import { voidApprovals } from '../items/commands/store-change.js';
import { Finding } from './finding.entity.js';
import { readFinding, refuseUnseen } from './finding-rows.js';
import { toStandingAction } from './follow-up/follow-up-rows.js';

/** A finding under its lock, as a command works on it. */
export interface LockedFinding {
  readonly finding: StandingFinding;
  readonly version: number;
  readonly reviewId: string;
  readonly review: ReviewSubject;
  readonly edition: number;
  readonly actions: readonly StandingAction[];
  /** Today in the agency's zone. */
  readonly today: string;
}

// The review, then the item, then the finding: the order that every writer of a review keeps.
const LOCK_REVIEW = `
  SELECT r.edition FROM finding f
    JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
    JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
   WHERE f.id = $1 FOR SHARE OF r`;
const LOCK_ITEM = `
  SELECT i.id FROM finding f
    JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
   WHERE f.id = $1 FOR UPDATE OF i`;
const LOCK_FINDING = `SELECT f.id FROM finding f WHERE f.id = $1 FOR UPDATE`;

/** @throws DomainError `not-found` where the actor sees none. */
export const lockFinding = async (tx: Tx, id: string): Promise<LockedFinding> => {
  const [review] = await tx.query<{ edition: number }>(LOCK_REVIEW, [id]);
  await tx.query(LOCK_ITEM, [id]);
  await tx.query(LOCK_FINDING, [id]);
  const record = await readFinding(tx, id);
  if (review === undefined || record === null) throw new DomainError('not-found');
  refuseUnseen(tx.actor, record);
  return {
    finding: {
      id,
      agencyId: record.agency.id,
      state: record.state,
      revision: record.revision,
      responsibleOfficialId: record.responsibleOfficial?.id ?? null,
    },
    version: record.version,
    reviewId: record.reviewId,
    review: record.review,
    edition: review.edition,
    actions: record.actions.map((action) => toStandingAction(record.agency.id, action)),
    today: dayIn(record.timeZone, tx.now),
  };
};

/** Writes a command's outcome: the response, what it voids, and the finding's next version. */
export const storeOutcome = async (
  tx: Tx,
  locked: LockedFinding,
  { finding, events, voids }: FindingOutcome,
): Promise<void> => {
  const { id, agencyId } = finding;
  for (const event of events) await addResponse(tx, finding, event);
  if (voids.includes('approvals')) {
    const why = events[0]?.type ?? 'finding.responded';
    await voidApprovals(tx, { agencyId, reviewId: locked.reviewId, edition: locked.edition, why });
  }
  await updateVersioned(
    tx,
    Finding,
    { id, agencyId, expectedVersion: locked.version },
    { state: finding.state },
  );
};

const addResponse = async (
  tx: Tx,
  { id, agencyId }: StandingFinding,
  { type, payload }: DomainEvent,
): Promise<void> => {
  if (type !== 'finding.responded' && type !== 'finding.refusal-recorded') return;
  const { toRevision, position, text, plannedAction, plannedOn, askedOn } = payload;
  await tx.query(
    `INSERT INTO finding_response (agency_id, id, finding_id, to_revision, position, text,
                                   planned_action, planned_on, asked_on, by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      agencyId,
      newId(),
      id,
      toRevision,
      position,
      text,
      orNull(plannedAction),
      orNull(plannedOn),
      orNull(askedOn),
      tx.actor.userId,
      tx.now,
    ],
  );
};

const orNull = (value: JsonValue | undefined): JsonValue => value ?? null;
