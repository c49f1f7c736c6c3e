import { Injectable } from '@nestjs/common';
import { type Actor, demand, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import type {
  ChecklistItemListView,
  ChecklistListView,
  ChecklistSummary,
  ChecklistVersionView,
} from './checklist.view.js';
import type { ChecklistItemsQuery } from './checklists.dto.js';
import { saveDraft } from './draft-writer.js';
import { listItems } from './item-list.js';
import { demandChange } from './ownership.js';
import { type ItemRow, readItems, readVersion, readVersionView } from './version-reader.js';

const LIST = `
  SELECT c.id, c.title, d.id AS "documentId", d.title AS "documentTitle",
         json_agg(json_build_object(
           'id', v.id, 'number', v.number, 'state', v.state,
           'items', (SELECT count(*) FROM checklist_item i WHERE i.checklist_version_id = v.id),
           'publishedAt', to_char(v.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
         ) ORDER BY v.number DESC) AS versions
    FROM checklist c
    JOIN policy_document d ON d.id = c.document_id
    JOIN checklist_version v ON v.checklist_id = c.id AND v.state <> 'discarded'
   GROUP BY c.id, d.id
   ORDER BY c.title, c.id`;

interface ChecklistRow {
  readonly id: string;
  readonly ownerAgencyId: string | null;
  readonly lastNumber: number;
  readonly draftNumber: number | null;
  /** The published version, or the one that was last; null when none ever was. */
  readonly basisId: string | null;
}

/** Checklists and their versions: everyone signed in reads them, leads start new drafts. */
@Injectable()
export class ChecklistsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  async list(actor: Actor): Promise<ChecklistListView> {
    demand(actor, 'checklist.read');
    const items = await this.tenancy.run(actor, (tx) => tx.query<ChecklistSummary>(LIST));
    return { items };
  }

  async viewVersion(actor: Actor, id: string): Promise<ChecklistVersionView> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, (tx) => readVersionView(tx, id));
  }

  /** A page of the items that match. Throws DomainError `not-found`. */
  listItems(
    actor: Actor,
    versionId: string,
    query: ChecklistItemsQuery,
  ): Promise<ChecklistItemListView> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, (tx) => listItems(tx, versionId, query));
  }

  /**
   * Starts the next version as a draft that carries over the last published one, item for item.
   * @throws DomainError `wrong-state` when there is a draft already, or nothing to base it on.
   */
  startVersion(actor: Actor, checklistId: string): Promise<ChecklistVersionView> {
    return this.tenancy.run(actor, async (tx) => {
      const checklist = await lockChecklist(tx, checklistId);
      demandChange(actor, 'checklist.edit', checklist.ownerAgencyId);
      const basisId = demandBasis(checklist);
      const basis = await readVersion(tx, basisId);
      const items = await readItems(tx, basisId);
      const { versionId, events } = await saveDraft(tx, {
        checklistId,
        number: checklist.lastNumber + 1,
        readingId: basis.readingId,
        basedOnId: basisId,
        items: items.map(carriedOver),
        ownerAgencyId: checklist.ownerAgencyId,
      });
      await this.audit.record(tx, events);
      return readVersionView(tx, versionId);
    });
  }
}

const lockChecklist = async (tx: Tx, id: string): Promise<ChecklistRow> => {
  await tx.query('SELECT FROM checklist WHERE id = $1 FOR UPDATE', [id]);
  const [row] = await tx.query<ChecklistRow>(
    `SELECT c.id, d.owner_agency_id AS "ownerAgencyId", max(v.number) AS "lastNumber",
            max(v.number) FILTER (WHERE v.state = 'draft') AS "draftNumber",
            (SELECT x.id FROM checklist_version x
              WHERE x.checklist_id = c.id AND x.state IN ('published', 'retired')
              ORDER BY x.number DESC LIMIT 1) AS "basisId"
       FROM checklist c
       JOIN policy_document d ON d.id = c.document_id
       JOIN checklist_version v ON v.checklist_id = c.id
      WHERE c.id = $1 GROUP BY c.id, d.owner_agency_id`,
    [id],
  );
  if (row === undefined) throw new DomainError('not-found');
  return row;
};

const demandBasis = ({ draftNumber, basisId }: ChecklistRow): string => {
  if (draftNumber !== null) {
    throw new DomainError('wrong-state', {
      detail: `Version ${draftNumber} is a draft. Publish it before you start another.`,
    });
  }
  if (basisId !== null) return basisId;
  throw new DomainError('wrong-state', {
    detail:
      'No version of this checklist was published. Import a corrected document to start over.',
  });
};

const carriedOver = ({ sources, ...item }: ItemRow) => ({
  itemKey: item.itemKey,
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: item.cadence,
  responsibleUnit: item.responsibleUnit,
  sources: sources.map(({ practiceId, span }) => ({ practiceId, span })),
});
