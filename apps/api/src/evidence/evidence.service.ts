import { Injectable } from '@nestjs/common';
import { type Actor, demand, domainEvent, DomainError, type FieldError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { evidenceFaults } from './evidence-faults.js';
import { type AddEvidenceInput } from './evidence.dto.js';
import { EVIDENCE_TABLES, evidenceColumns, isReadableBy } from './evidence.sql.js';
import { cleanFileName } from './file-name.js';
import { type EvidenceListView, type EvidenceView } from './evidence.view.js';

/** The newest pieces that a list shows. */
const MOST_LISTED = 500;

/** An agency's evidence. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** The evidence of an agency that the actor may open, newest first, in its last revisions. */
  async list(actor: Actor, agencyId: string): Promise<EvidenceListView> {
    demand(actor, 'evidence.read', { agencyId });
    const items = await this.tenancy.run(actor, (tx) =>
      tx.query<EvidenceView>(
        `SELECT ${evidenceColumns('$1')} FROM ${EVIDENCE_TABLES}
          WHERE e.agency_id = $2 AND ${isReadableBy('$1')}
            AND er.number = (SELECT max(n.number) FROM evidence_revision n
                              WHERE n.agency_id = e.agency_id AND n.evidence_id = e.id)
          ORDER BY er.created_at DESC, e.id DESC LIMIT ${MOST_LISTED}`,
        [actor.userId, agencyId],
      ),
    );
    return { items };
  }

  /**
   * Adds a file that was uploaded before, a link or an attestation, as revision 1.
   * @throws DomainError `rule-unmet` with a pointer to each field that is missing or doesn't fit.
   */
  async add(actor: Actor, given: AddEvidenceInput): Promise<EvidenceView> {
    demand(actor, 'evidence.add', { agencyId: given.agencyId });
    const input = withCleanName(given);
    refuseIfFaulty(evidenceFaults(input));
    return this.tenancy.run(actor, async (tx) => {
      if (input.kind === 'file') await demandUpload(tx, input);
      const id = newId();
      await insert(tx, id, input);
      await this.audit.record(tx, [addedEvent(id, input)]);
      return readEvidence(tx, id);
    });
  }
}

const withCleanName = (input: AddEvidenceInput): AddEvidenceInput =>
  input.fileName == null ? input : { ...input, fileName: cleanFileName(input.fileName) };

const refuseIfFaulty = (errors: readonly FieldError[]): void => {
  const [first] = errors;
  if (first !== undefined) throw new DomainError('rule-unmet', { errors, detail: first.detail });
};

// Hashes are printed in reports: knowing one must not open a restricted file to whoever names it.
const UPLOAD = `
  SELECT b.created_by = $3 OR bool_or(${isReadableBy('$3')}) IS NOT false AS "isOpen"
    FROM blob b
    LEFT JOIN evidence_revision er ON er.agency_id = b.agency_id AND er.sha256 = b.sha256
    LEFT JOIN evidence e ON e.agency_id = er.agency_id AND e.id = er.evidence_id
   WHERE b.agency_id = $1 AND b.sha256 = $2 AND b.purged_at IS NULL
   GROUP BY b.created_by`;

const demandUpload = async (tx: Tx, { agencyId, sha256 }: AddEvidenceInput): Promise<void> => {
  const params = [agencyId, sha256, tx.actor.userId];
  const [upload] = await tx.query<{ isOpen: boolean }>(UPLOAD, params);
  if (upload?.isOpen === true) return;
  const detail =
    upload === undefined
      ? 'Upload the file first, then name the hash that the upload answered.'
      : 'This file is restricted evidence already. Ask who added it to make you one of its readers.';
  const code = upload === undefined ? 'not-uploaded' : 'restricted';
  refuseIfFaulty([{ pointer: '/sha256', code, detail }]);
};

// Without a scanner in place there is nothing to wait for: what was added is usable.
const insert = async (tx: Tx, id: string, input: AddEvidenceInput): Promise<void> => {
  await tx.query(
    `INSERT INTO evidence (agency_id, id, created_at, created_by, kind, title, sensitivity, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'usable')`,
    [
      input.agencyId,
      id,
      tx.now,
      tx.actor.userId,
      input.kind,
      input.title.trim(),
      input.sensitivity ?? 'ordinary',
    ],
  );
  await tx.query(
    `INSERT INTO evidence_revision (agency_id, evidence_id, number, created_at, created_by, sha256,
                                    file_name, url, text, dated_on, covers_from, covers_to,
                                    expires_on)
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      input.agencyId,
      id,
      tx.now,
      tx.actor.userId,
      input.sha256 ?? null,
      input.fileName ?? null,
      input.url ?? null,
      input.text ?? null,
      input.datedOn ?? null,
      input.coversFrom ?? null,
      input.coversTo ?? null,
      input.expiresOn ?? null,
    ],
  );
};

const addedEvent = (id: string, input: AddEvidenceInput) =>
  domainEvent({
    type: 'evidence.added',
    agencyId: input.agencyId,
    subject: { kind: 'evidence', id },
    payload: {
      kind: input.kind,
      title: input.title.trim(),
      revision: 1,
      sha256: input.sha256 ?? null,
      url: input.url ?? null,
      text: input.text ?? null,
      sensitivity: input.sensitivity ?? 'ordinary',
    },
  });

const readEvidence = async (tx: Tx, id: string): Promise<EvidenceView> => {
  const [view] = await tx.query<EvidenceView>(
    `SELECT ${evidenceColumns('$1')} FROM ${EVIDENCE_TABLES} WHERE e.id = $2 AND er.number = 1`,
    [tx.actor.userId, id],
  );
  if (view === undefined) throw new DomainError('not-found');
  return view;
};
