import { Injectable } from '@nestjs/common';
import { type Actor, demand, DomainError } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { AuditTrail } from '../audit/audit-trail.js';
import { type DraftItem, saveNewChecklist } from '../checklists/draft-writer.js';
import { demandChange } from '../checklists/ownership.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { ownerFor } from './owner.js';
import type { ImportPolicyQuery } from './policies.dto.js';
import { listPolicies, readPolicy } from './policy-reader.js';
import type { PolicyListView, PolicyView } from './policy.view.js';
import { savePolicy, type SavedPolicy } from './policy-writer.js';
import { type ImportInput, prepareImport, type PreparedImport } from './prepare-import.js';
import type { ProposedItem } from './proposal/propose-items.js';
import { bytesOf } from './read-document.js';
import { DocumentReader } from './reading/document-reader.js';

/** What an import made. */
export interface ImportedPolicy {
  readonly documentId: string;
  readonly checklistVersionId: string;
  readonly sections: number;
  readonly items: number;
}

/** Policy documents: everyone signed in reads them, leads import them. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly reader: DocumentReader,
  ) {}

  async list(actor: Actor): Promise<PolicyListView> {
    demand(actor, 'policy.read');
    return { items: await this.tenancy.run(actor, listPolicies) };
  }

  async view(actor: Actor, id: string): Promise<PolicyView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, (tx) => readPolicy(tx, id));
  }

  /** Imports an uploaded file. Throws DomainError as `prepareImport` and `savePolicy` do. */
  async importUpload(
    actor: Actor,
    { ownerAgencyId, ...file }: ImportPolicyQuery,
    body: Readable,
  ): Promise<PolicyView> {
    const owner = ownerFor(actor, ownerAgencyId);
    demandChange(actor, 'policy.import', owner);
    const bytes = await bytesOf(body);
    const prepared = await this.prepare({ ...file, bytes, ownerAgencyId: owner });
    return this.tenancy.run(actor, async (tx) => {
      const { documentId } = await this.save(tx, prepared);
      return readPolicy(tx, documentId);
    });
  }

  /** Imports a file within a transaction, without asking whose: command line and sample data. */
  async importDocument(tx: Tx, input: ImportInput): Promise<ImportedPolicy> {
    return this.save(tx, await this.prepare(input));
  }

  private async prepare({ bytes, ...input }: ImportInput): Promise<PreparedImport> {
    return prepareImport(await this.reader.read({ name: input.name, bytes }), input);
  }

  private async save(tx: Tx, prepared: PreparedImport): Promise<ImportedPolicy> {
    await demandAgency(tx, prepared.ownerAgencyId);
    const policy = await savePolicy(tx, prepared);
    const draft = await saveNewChecklist(
      tx,
      { documentId: policy.documentId, title: prepared.checklistTitle },
      {
        readingId: policy.readingId,
        items: prepared.items.map((item) => toDraftItem(item, policy)),
        ownerAgencyId: prepared.ownerAgencyId,
      },
    );
    await this.audit.record(tx, [...policy.events, ...draft.events]);
    return {
      documentId: policy.documentId,
      checklistVersionId: draft.versionId,
      sections: prepared.sections.length,
      items: prepared.items.length,
    };
  }
}

const toDraftItem = (
  { sourceKeys, ...item }: ProposedItem,
  { practices }: SavedPolicy,
): DraftItem => ({
  ...item,
  sources: sourceKeys
    .flatMap((key) => practices.get(key) ?? [])
    .map(({ id, cited }) => ({ practiceId: id, span: cited })),
});

const demandAgency = async (tx: Tx, agencyId: string | null): Promise<void> => {
  if (agencyId === null) return;
  const found = await tx.query('SELECT FROM agency WHERE id = $1 AND retired_at IS NULL', [agencyId]);
  if (found.length > 0) return;
  const detail = 'There is no such agency. Name another, or leave it out for a shared document.';
  throw new DomainError('malformed', {
    errors: [{ pointer: '/ownerAgencyId', code: 'unknown-agency', detail }],
  });
};
