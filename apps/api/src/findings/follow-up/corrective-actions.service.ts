import { Injectable } from '@nestjs/common';
import {
  type ActionCommand,
  type ActionOutcome,
  type Actor,
  changeAction,
  demand,
  domainEvent,
  DomainError,
  dropAction,
  planAction,
  reportActionDone,
  sendActionBack,
  type StandingAction,
  startAction,
  verifyAction,
} from '@plumbline/domain';
import { AuditTrail } from '../../audit/audit-trail.js';
import { withCurrent } from '../../core/refusal.js';
import { newId } from '../../database/new-id.js';
import { Tenancy, type Tx } from '../../database/tenant.js';
import { type FindingView } from '../finding.view.js';
import { viewFinding } from '../finding-rows.js';
import { lockFinding, type LockedFinding } from '../store-outcome.js';
import {
  type ChangeActionInput,
  type PlanActionInput,
  type StepNoteInput,
  type StepReasonInput,
} from './follow-up.dto.js';
import { addAction, demandOwner, recordStep, storeAction } from './store-follow-up.js';

/** An action that a command is for, and the version of it that the sender saw. */
export interface SeenAction {
  readonly id: string;
  readonly version: number;
}

type Command = ActionCommand & { readonly today: string };
type Decide = (action: StandingAction, command: Command) => ActionOutcome;

/** What people do about findings; every command answers with the whole finding. */
@Injectable()
export class CorrectiveActionsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `rule-unmet` too when the owner isn't of the reviewed agency. */
  plan(actor: Actor, findingId: string, input: PlanActionInput): Promise<FindingView> {
    return this.tenancy.run(actor, async (tx) => {
      const locked = await lockFinding(tx, findingId);
      const { title, ownerId, dueOn } = input;
      const content = { title, ownerId, dueOn };
      const outcome = planAction(newId(), { ...commandOf(actor, locked), content });
      await demandOwner(tx, ownerId, locked.finding.agencyId);
      await addAction(tx, findingId, { ...outcome, milestones: input.milestones ?? [] });
      await this.record(tx, findingId, outcome);
      return viewFinding(tx, findingId);
    });
  }

  change(actor: Actor, seen: SeenAction, input: ChangeActionInput): Promise<FindingView> {
    const { reason = '', title, ownerId, dueOn } = input;
    const content = {
      ...(title !== undefined && { title }),
      ...(ownerId !== undefined && { ownerId }),
      ...(dueOn !== undefined && { dueOn }),
    };
    return this.run(actor, seen, (action, command) =>
      changeAction(action, { ...command, content, reason }),
    );
  }

  start(actor: Actor, seen: SeenAction): Promise<FindingView> {
    return this.run(actor, seen, startAction);
  }

  reportDone(actor: Actor, seen: SeenAction, { note = '' }: StepNoteInput): Promise<FindingView> {
    return this.run(actor, seen, (action, command) =>
      reportActionDone(action, { ...command, note }),
    );
  }

  verify(actor: Actor, seen: SeenAction, { note = '' }: StepNoteInput): Promise<FindingView> {
    return this.run(actor, seen, (action, command) => verifyAction(action, { ...command, note }));
  }

  sendBack(actor: Actor, seen: SeenAction, { note = '' }: StepNoteInput): Promise<FindingView> {
    return this.run(actor, seen, (action, command) => sendActionBack(action, { ...command, note }));
  }

  drop(actor: Actor, seen: SeenAction, { reason }: StepReasonInput): Promise<FindingView> {
    return this.run(actor, seen, (action, command) => dropAction(action, { ...command, reason }));
  }

  /** The owner marks a milestone as reached; a second time changes nothing. */
  reachMilestone(
    actor: Actor,
    { actionId, milestoneId }: { actionId: string; milestoneId: string },
  ): Promise<FindingView> {
    return this.tenancy.run(actor, async (tx) => {
      const { locked, action } = await this.lock(tx, actionId);
      const { agencyId } = locked.finding;
      demand(actor, 'action.report-done', {
        agencyId,
        review: locked.review,
        finding: locked.finding,
        action,
      });
      const [reached] = await tx.query<{ title: string }>(
        `UPDATE milestone SET reached_at = $4, reached_by = $5
          WHERE agency_id = $1 AND corrective_action_id = $2 AND id = $3 AND reached_at IS NULL
          RETURNING title`,
        [agencyId, actionId, milestoneId, tx.now, actor.userId],
      );
      if (reached !== undefined) {
        const event = domainEvent({
          type: 'corrective-action.milestone-reached',
          agencyId,
          subject: { kind: 'corrective-action', id: actionId },
          payload: { milestoneId, note: reached.title },
        });
        await this.record(tx, locked.finding.id, { action, events: [event] });
      }
      return viewFinding(tx, locked.finding.id);
    });
  }

  private run(actor: Actor, seen: SeenAction, decide: Decide): Promise<FindingView> {
    return withCurrent(
      () => this.tenancy.run(actor, async (tx) => viewFinding(tx, await findingIdOf(tx, seen.id))),
      () =>
        this.tenancy.run(actor, async (tx) => {
          const { locked, action, version } = await this.lock(tx, seen.id);
          if (version !== seen.version) throw new DomainError('stale');
          const outcome = decide(action, commandOf(actor, locked));
          if (outcome.action.ownerId !== action.ownerId) {
            await demandOwner(tx, outcome.action.ownerId, action.agencyId);
          }
          if (outcome.events.length > 0) {
            const { id, agencyId } = action;
            await storeAction(tx, { id, agencyId, expectedVersion: version }, outcome);
            await this.record(tx, locked.finding.id, outcome, action.dueOn);
          }
          return viewFinding(tx, locked.finding.id);
        }),
    );
  }

  /** The action under its finding's lock: whoever changes one holds that. */
  private async lock(
    tx: Tx,
    id: string,
  ): Promise<{ locked: LockedFinding; action: StandingAction; version: number }> {
    const locked = await lockFinding(tx, await findingIdOf(tx, id));
    const action = locked.actions.find((candidate) => candidate.id === id);
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM corrective_action WHERE id = $1',
      [id],
    );
    if (action === undefined || row === undefined) throw new DomainError('not-found');
    return { locked, action, version: row.version };
  }

  private async record(
    tx: Tx,
    findingId: string,
    { action, events }: ActionOutcome,
    dueOnBefore?: string,
  ): Promise<void> {
    const { id, agencyId, dueOn } = action;
    const isMoved = dueOnBefore !== undefined && dueOnBefore !== dueOn;
    for (const event of events) {
      const step = { agencyId, findingId, actionId: id, ...(isMoved && { dueOnBefore }) };
      await recordStep(tx, event, step);
    }
    await this.audit.record(tx, events);
  }
}

const commandOf = (actor: Actor, { review, finding, today }: LockedFinding): Command => ({
  actor,
  review,
  finding,
  today,
});

/** @throws DomainError `not-found` where the transaction sees no such action. */
const findingIdOf = async (tx: Tx, actionId: string): Promise<string> => {
  const [row] = await tx.query<{ id: string }>(
    'SELECT finding_id AS id FROM corrective_action WHERE id = $1',
    [actionId],
  );
  if (row === undefined) throw new DomainError('not-found');
  return row.id;
};
