import { dayIn, type DomainEvent, type FindingContent, type ItemState } from '@plumbline/domain';
import { nextCode } from '../../database/code-counter.js';
import { type Tx } from '../../database/tenant.js';

type Store = (tx: Tx, item: ItemState, finding: FindingContent & { id: string }) => Promise<void>;

/** Writes what the events say of the item's findings; `item` is as it is afterwards. */
export const storeFindings = async (
  tx: Tx,
  item: ItemState,
  events: readonly DomainEvent[],
): Promise<void> => {
  for (const { type, subject } of events.filter((event) => event.subject.kind === 'finding')) {
    if (type === 'finding.withdrawn') await withdraw(tx, item.agencyId, subject.id);
    if (type === 'finding.issued') await issue(tx, item.agencyId, subject.id);
    const store = STORES[type];
    const finding = item.content.findings.find(({ id }) => id === subject.id);
    if (store !== undefined && finding !== undefined) {
      await store(tx, item, { ...finding, id: subject.id });
    }
  }
};

const draft: Store = async (tx, item, finding) => {
  await tx.query(
    `INSERT INTO finding (agency_id, id, created_at, created_by, number, review_item_id, revision,
                          state, severity, responsible_official_id)
     VALUES ($1, $2, $3, $4, $5, $6, 1, 'draft', $7, $8)`,
    [
      item.agencyId,
      finding.id,
      tx.now,
      tx.actor.userId,
      await nextNumber(tx, item.agencyId),
      item.id,
      finding.severity,
      finding.responsibleOfficialId,
    ],
  );
  await addRevision(tx, item, finding);
};

// What it says from now on was never issued.
const edit: Store = async (tx, item, finding) => {
  await tx.query(
    `UPDATE finding
        SET version = version + 1, revision = revision + 1, state = $3, severity = $4,
            responsible_official_id = $5, issued_at = NULL, issued_by = NULL
      WHERE agency_id = $1 AND id = $2`,
    [
      item.agencyId,
      finding.id,
      finding.state ?? 'draft',
      finding.severity,
      finding.responsibleOfficialId,
    ],
  );
  await addRevision(tx, item, finding);
};

const STORES: Readonly<Partial<Record<DomainEvent['type'], Store>>> = {
  'finding.drafted': draft,
  'finding.edited': edit,
};

/** The elements under the number that the finding's row names by now. */
const addRevision: Store = async (tx, item, finding) => {
  await tx.query(
    `INSERT INTO finding_revision (agency_id, finding_id, revision, review_item_id,
                                   assessment_revision, criteria, condition, cause, effect,
                                   recommendation, severity, by, at)
     SELECT f.agency_id, f.id, f.revision, f.review_item_id, $3, $4, $5, $6, $7, $8, $9, $10, $11
       FROM finding f WHERE f.agency_id = $1 AND f.id = $2`,
    [
      item.agencyId,
      finding.id,
      item.assessmentRevision,
      finding.criteria,
      finding.condition,
      finding.cause,
      finding.effect,
      finding.recommendation,
      finding.severity,
      tx.actor.userId,
      tx.now,
    ],
  );
};

const withdraw = (tx: Tx, agencyId: string, id: string): Promise<unknown> =>
  tx.query(
    `UPDATE finding SET version = version + 1, state = 'withdrawn'
      WHERE agency_id = $1 AND id = $2`,
    [agencyId, id],
  );

const issue = (tx: Tx, agencyId: string, id: string): Promise<unknown> =>
  tx.query(
    `UPDATE finding SET version = version + 1, state = 'issued', issued_at = $3, issued_by = $4
      WHERE agency_id = $1 AND id = $2`,
    [agencyId, id, tx.now, tx.actor.userId],
  );

/** F-2026-014: the agency's next in the year that it is there now. */
const nextNumber = async (tx: Tx, agencyId: string): Promise<string> => {
  const [agency] = await tx.query<{ zone: string }>(
    `SELECT time_zone AS zone FROM agency WHERE id = $1`,
    [agencyId],
  );
  const year = Number(dayIn(agency?.zone ?? 'UTC', tx.now).slice(0, 4));
  const number = await nextCode(tx, { agencyId, kind: 'finding', year });
  return `F-${year}-${String(number).padStart(3, '0')}`;
};
