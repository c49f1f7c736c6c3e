import {
  type ActionOutcome,
  type DomainEvent,
  DomainError,
  type FollowUpOutcome,
} from '@plumbline/domain';
import { newId } from '../../database/new-id.js';
import { SYSTEM, type Tx } from '../../database/tenant.js';
import { updateVersioned } from '../../database/versioned-update.js';
import { Finding } from '../finding.entity.js';
import { CorrectiveAction } from './corrective-action.entity.js';
import { type MilestoneInput } from './follow-up.dto.js';

const OWNER_IS_STAFF = `
  SELECT FROM role_grant g JOIN app_user u ON u.id = g.user_id
   WHERE g.user_id = $1 AND g.role = 'respondent' AND u.disabled_at IS NULL
     AND (g.agency_id IS NULL OR g.agency_id = $2) AND (g.until IS NULL OR g.until > $3)`;

/** @throws DomainError `rule-unmet` unless the owner works for the reviewed agency. */
export const demandOwner = async (tx: Tx, ownerId: string, agencyId: string): Promise<void> => {
  const rows = await tx.query(OWNER_IS_STAFF, [ownerId, agencyId, tx.now]);
  if (rows.length > 0) return;
  throw new DomainError('rule-unmet', {
    errors: [
      {
        pointer: '/ownerId',
        code: 'needs-role',
        detail: 'Choose an official or member of staff of the reviewed agency.',
      },
    ],
  });
};

/** The words of an event that its line in the record keeps. */
const noteOf = ({ payload }: DomainEvent): string | null => {
  const { note, reason, retest } = payload;
  for (const words of [note, reason, retest]) {
    if (typeof words === 'string' && words.trim() !== '') return words;
  }
  return null;
};

interface RecordedStep {
  readonly agencyId: string;
  readonly findingId: string;
  readonly actionId?: string;
  readonly dueOnBefore?: string;
}

/** Adds the line that the finding's page and the follow-up report show of a step. */
export const recordStep = async (tx: Tx, event: DomainEvent, step: RecordedStep): Promise<void> => {
  await tx.query(
    `INSERT INTO follow_up_note (agency_id, id, finding_id, corrective_action_id, step, note,
       due_on_before, by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      step.agencyId,
      newId(),
      step.findingId,
      step.actionId ?? null,
      event.type,
      noteOf(event),
      step.dueOnBefore ?? null,
      byWhom(tx),
      tx.now,
    ],
  );
};

const byWhom = ({ actor }: Tx): string | null =>
  actor.userId === SYSTEM.userId ? null : actor.userId;

/** Writes a finding's next state, its risk and its steps. */
export const storeFollowUp = async (
  tx: Tx,
  version: number,
  { finding, events }: FollowUpOutcome,
): Promise<void> => {
  const { id, agencyId, state } = finding;
  await updateVersioned(tx, Finding, { id, agencyId, expectedVersion: version }, { state });
  for (const event of events) {
    await recordStep(tx, event, { agencyId, findingId: id });
    if (event.type === 'finding.risk-accepted') {
      await tx.query(
        `INSERT INTO risk_acceptance (agency_id, id, created_at, finding_id, why, by, expires_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          agencyId,
          newId(),
          tx.now,
          id,
          event.payload['reason'],
          tx.actor.userId,
          event.payload['expiresOn'],
        ],
      );
    }
    if (event.type === 'finding.risk-ended') {
      await tx.query(
        `UPDATE risk_acceptance SET ended_at = $3
          WHERE agency_id = $1 AND finding_id = $2 AND ended_at IS NULL`,
        [agencyId, id, tx.now],
      );
    }
  }
};

/** Writes a new action with its milestones. */
export const addAction = async (
  tx: Tx,
  findingId: string,
  { action, milestones }: ActionOutcome & { readonly milestones: readonly MilestoneInput[] },
): Promise<void> => {
  const { id, agencyId, title, ownerId, dueOn } = action;
  await tx.query(
    `INSERT INTO corrective_action (agency_id, id, created_at, created_by, finding_id, title,
       owner_id, due_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [agencyId, id, tx.now, tx.actor.userId, findingId, title, ownerId, dueOn],
  );
  for (const milestone of milestones) {
    await tx.query(
      `INSERT INTO milestone (agency_id, id, created_at, created_by, corrective_action_id, title,
         due_on) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [agencyId, newId(), tx.now, tx.actor.userId, id, milestone.title, milestone.dueOn],
    );
  }
};

/** Writes what became of an action, and who reported it done or verified it. */
export const storeAction = async (
  tx: Tx,
  { id, agencyId, expectedVersion }: { id: string; agencyId: string; expectedVersion: number },
  { action }: ActionOutcome,
): Promise<void> => {
  const { title, ownerId, dueOn, state, reportedDoneBy } = action;
  const verifiedBy = state === 'verified' ? tx.actor.userId : null;
  await updateVersioned(
    tx,
    CorrectiveAction,
    { id, agencyId, expectedVersion },
    { title, ownerId, dueOn, state, reportedDoneBy, verifiedBy },
  );
};
