import { Injectable } from '@nestjs/common';
import {
  type Actor,
  demand,
  DomainError,
  type FindingCommand,
  type FindingOutcome,
  refuseFinding,
  respondToFinding,
  type StandingFinding,
  withdrawFinding,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy } from '../database/tenant.js';
import { readableAgencies } from '../items/readable-agencies.js';
import { FINDING_COLUMNS, FINDING_TABLES, viewFinding } from './finding-rows.js';
import { type FindingList, type FindingRow, type FindingView } from './finding.view.js';
import {
  type FindingsQuery,
  type RecordRefusalInput,
  type RespondInput,
  type WithdrawFindingInput,
} from './findings.dto.js';
import { lockFinding, storeOutcome } from './store-outcome.js';

// A respondent sees what was issued; drafts are the reviewers', an edited finding among them. "Mine" is what waits for the
// reader: findings they answer for, or of reviews they lead or supervise.
const LIST = `
  SELECT ${FINDING_COLUMNS} FROM ${FINDING_TABLES}
   WHERE i.dropped_at IS NULL AND r.cancelled_at IS NULL
     AND (($2::uuid[] IS NULL OR f.agency_id = ANY ($2))
          OR (f.issued_at IS NOT NULL AND ($3::uuid[] IS NULL OR f.agency_id = ANY ($3))))
     AND ($4::text IS NULL OR f.state = $4)
     AND ($5::text IS NULL OR f.severity = $5)
     AND ($6::uuid IS NULL OR f.agency_id = $6)
     AND (NOT $7 OR $1 IN (f.responsible_official_id, r.lead_officer_id, r.supervisor_id))
   ORDER BY f.issued_at DESC NULLS FIRST, f.number DESC, f.id
   LIMIT 1000`;

/** A finding that a command is for, and the version of it that the sender saw. */
interface SeenFinding {
  readonly id: string;
  readonly version: number;
}

type Decide = (finding: StandingFinding, command: FindingCommand) => FindingOutcome;

/** Findings, and what is said to them after they were issued. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** The findings that the actor may see, newest first; one query. */
  async list(actor: Actor, query: FindingsQuery): Promise<FindingList> {
    demand(actor, 'finding.read');
    const draft = { finding: { state: 'draft', responsibleOfficialId: null } } as const;
    const items = await this.tenancy.run(actor, (tx) =>
      tx.query<FindingRow>(LIST, [
        actor.userId,
        readableAgencies(actor, 'finding.read', draft),
        readableAgencies(actor, 'finding.read'),
        query.state ?? null,
        query.severity ?? null,
        query.agencyId ?? null,
        query.mine === true,
      ]),
    );
    return { items };
  }

  /** @throws DomainError `not-found` for a finding the actor can't see, a draft among them. */
  read(actor: Actor, id: string): Promise<FindingView> {
    return this.tenancy.run(actor, (tx) => viewFinding(tx, id));
  }

  /** The responsible official answers. */
  respond(actor: Actor, seen: SeenFinding, input: RespondInput): Promise<FindingView> {
    const response = {
      position: input.position,
      text: input.text,
      plannedAction: input.plannedAction ?? null,
      plannedOn: input.plannedOn ?? null,
    };
    return this.run(actor, seen, (finding, command) =>
      respondToFinding(finding, { ...command, response }),
    );
  }

  /** Lead officer or supervisor records that no response came. */
  refuse(actor: Actor, seen: SeenFinding, input: RecordRefusalInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) =>
      refuseFinding(finding, { ...command, ...input }),
    );
  }

  /** The supervisor withdraws a finding that was issued. */
  withdraw(actor: Actor, seen: SeenFinding, input: WithdrawFindingInput): Promise<FindingView> {
    return this.run(actor, seen, (finding, command) =>
      withdrawFinding(finding, { ...command, ...input }),
    );
  }

  private run(actor: Actor, { id, version }: SeenFinding, decide: Decide): Promise<FindingView> {
    return withCurrent(
      () => this.read(actor, id),
      () =>
        this.tenancy.run(actor, async (tx) => {
          const locked = await lockFinding(tx, id);
          if (locked.version !== version) throw new DomainError('stale');
          const outcome = decide(locked.finding, { actor, review: locked.review });
          await storeOutcome(tx, locked, outcome);
          await this.audit.record(tx, outcome.events);
          return viewFinding(tx, id);
        }),
    );
  }
}
