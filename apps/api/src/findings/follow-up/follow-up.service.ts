import { Injectable } from '@nestjs/common';
import {
  acceptRisk,
  type Actor,
  closeFinding,
  DomainError,
  endRisk,
  failRetest,
  type FollowUpCommand,
  type FollowUpOutcome,
  type StandingFinding,
  startCorrecting,
  verifyFinding,
} from '@plumbline/domain';
import { AuditTrail } from '../../audit/audit-trail.js';
import { withCurrent } from '../../core/refusal.js';
import { Tenancy } from '../../database/tenant.js';
import { type FindingView } from '../finding.view.js';
import { viewFinding } from '../finding-rows.js';
import { lockFinding } from '../store-outcome.js';
import {
  type AcceptRiskInput,
  type StepReasonInput,
  type VerifyFindingInput,
} from './follow-up.dto.js';
import { storeFollowUp } from './store-follow-up.js';

/** A finding that a command is for, and the version of it that the sender saw. */
export interface SeenFinding {
  readonly id: string;
  readonly version: number;
}

type Decide = (
  finding: StandingFinding,
  command: FollowUpCommand & { readonly today: string },
) => FollowUpOutcome;

/** What becomes of a finding after the response; it goes on after the seal. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  startCorrecting(actor: Actor, seen: SeenFinding): Promise<FindingView> {
    return this.run(actor, seen, startCorrecting);
  }

  verify(actor: Actor, seen: SeenFinding, { retest }: VerifyFindingInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) =>
      verifyFinding(finding, { ...command, retest }),
    );
  }

  close(actor: Actor, seen: SeenFinding): Promise<FindingView> {
    return this.run(actor, seen, closeFinding);
  }

  failRetest(actor: Actor, seen: SeenFinding, { reason }: StepReasonInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) => failRetest(finding, { ...command, reason }));
  }

  acceptRisk(actor: Actor, seen: SeenFinding, input: AcceptRiskInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) =>
      acceptRisk(finding, { ...command, ...input }),
    );
  }

  endRisk(actor: Actor, seen: SeenFinding, { reason }: StepReasonInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) => endRisk(finding, { ...command, reason }));
  }

  private run(actor: Actor, { id, version }: SeenFinding, decide: Decide): Promise<FindingView> {
    return withCurrent(
      () => this.tenancy.run(actor, (tx) => viewFinding(tx, id)),
      () =>
        this.tenancy.run(actor, async (tx) => {
          const locked = await lockFinding(tx, id);
          if (locked.version !== version) throw new DomainError('stale');
          const { finding, review, actions, today } = locked;
          const outcome = decide(finding, { actor, review, actions, today });
          await storeFollowUp(tx, version, outcome);
          await this.audit.record(tx, outcome.events);
          return viewFinding(tx, id);
        }),
    );
  }
}
