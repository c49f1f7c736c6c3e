import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '@plumbline/domain';
import { Tenancy } from '../../database/tenant.js';
import { personJson } from '../../items/item-row.sql.js';
import { readableAgencies } from '../../items/readable-agencies.js';
import { type CorrectiveActionsQuery } from './follow-up.dto.js';
import { daysLate } from './follow-up-rows.js';
import { type CorrectiveActionList, type CorrectiveActionRow } from './follow-up.view.js';

// "Mine" is what the reader owns, or what waits to be verified in reviews they lead or supervise.
const LIST = `
  SELECT c.id, c.title, ${personJson('own')} AS owner, c.due_on::text AS "dueOn", c.state,
    ${daysLate('$2')} AS "daysLate",
    json_build_object('id', f.id, 'number', f.number, 'state', f.state, 'severity', f.severity,
      'reviewCode', r.code, 'agencyName', a.name) AS finding
    FROM corrective_action c
    JOIN finding f ON f.agency_id = c.agency_id AND f.id = c.finding_id
    JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
    JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
    JOIN agency a ON a.id = c.agency_id
    JOIN app_user own ON own.id = c.owner_id
   WHERE r.cancelled_at IS NULL
     AND ($3::uuid[] IS NULL OR c.agency_id = ANY ($3))
     AND ($4::text IS NULL OR c.state = $4)
     AND ($5::uuid IS NULL OR c.agency_id = $5)
     AND (NOT $6 OR c.owner_id = $1
          OR (c.state = 'done' AND $1 IN (r.lead_officer_id, r.supervisor_id)))
     AND (NOT $7 OR ${daysLate('$2')} > 0)
   ORDER BY c.state IN ('verified', 'dropped'), c.due_on, c.id
   LIMIT 1000`;

/** Corrective actions over all findings that a person may see. */
@Injectable()
export class CorrectiveActionsList {
  constructor(private readonly tenancy: Tenancy) {}

  /** The most urgent first; one query. */
  async read(actor: Actor, query: CorrectiveActionsQuery): Promise<CorrectiveActionList> {
    demand(actor, 'finding.read');
    const items = await this.tenancy.run(actor, (tx) =>
      tx.query<CorrectiveActionRow>(LIST, [
        actor.userId,
        tx.now,
        readableAgencies(actor, 'finding.read'),
        query.state ?? null,
        query.agencyId ?? null,
        query.mine === true,
        query.late === true,
      ]),
    );
    return { items };
  }
}
