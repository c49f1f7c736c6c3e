import { Injectable } from '@nestjs/common';
import { type Actor, demand, DomainError } from '@plumbline/domain';
import { Readable } from 'node:stream';
import { AuditTrail } from '../audit/audit-trail.js';
import { type DraftItem, saveNewChecklist } from '../checklists/draft-writer.js';
import { demandChange } from '../checklists/ownership.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { ownerFor } from './owner.js';
import { PolicyFilesService } from './parked/policy-files.service.js';
import type { ImportPolicyQuery, SavePolicyInput } from './policies.dto.js';
import { listPolicies, readPolicy } from './policy-reader.js';
import type { PolicyListView, PolicyView } from './policy.view.js';
import { savePolicy, type SavedPolicy } from './policy-writer.js';
import { type ImportInput, prepareImport, type PreparedImport } from './prepare-import.js';
import type { ProposedItem } from './proposal/propose-items.js';
import { bytesOf, nameMissing } from './read-document.js';
import { DocumentReader } from './reading/document-reader.js';
import { correctionsOf } from './readings/read-corrections.js';

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
    private readonly files: PolicyFilesService,
  ) {}

  async list(actor: Actor): Promise<PolicyListView> {
    demand(actor, 'policy.read');
    return { items: await this.tenancy.run(actor, listPolicies) };
  }

  async view(actor: Actor, id: string): Promise<PolicyView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, (tx) => readPolicy(tx, id));
  }

  /**
   * Imports a file sent whole, or one uploaded before with what a person corrected.
   * @throws DomainError as `prepareImport`, `savePolicy` and `PolicyFilesService.read` do.
   */
  async import(
    actor: Actor,
    query: ImportPolicyQuery,
    body: Readable | SavePolicyInput,
  ): Promise<PolicyView> {
    const isFile = body instanceof Readable;
    const owner = ownerFor(actor, (isFile ? query : body).ownerAgencyId);
    demandChange(actor, 'policy.import', owner);
    const prepared = isFile
      ? await this.prepareUpload(query, { body, ownerAgencyId: owner })
      : await this.prepareSaved(actor, body, owner);
    return this.tenancy.run(actor, async (tx) => {
      const { documentId } = await this.save(tx, prepared);
      return readPolicy(tx, documentId);
    });
  }

  /** Imports a file within a transaction, without asking whose: command line and sample data. */
  async importDocument(tx: Tx, input: ImportInput): Promise<ImportedPolicy> {
    return this.save(tx, await this.prepare(input));
  }

  private async prepareUpload(
    { name, title }: ImportPolicyQuery,
    { body, ownerAgencyId }: { body: Readable; ownerAgencyId: string | null },
  ): Promise<PreparedImport> {
    if (name === undefined) throw nameMissing();
    return this.prepare({ name, title, bytes: await bytesOf(body), ownerAgencyId });
  }

  private async prepareSaved(
    actor: Actor,
    input: SavePolicyInput,
    ownerAgencyId: string | null,
  ): Promise<PreparedImport> {
    const corrections = correctionsOf(input.corrections);
    const read = await this.files.read(actor, input);
    const { fileName: name, title } = input;
    return prepareImport(read, { name, title, ownerAgencyId, corrections });
  }

  private async prepare({ bytes, ...input }: ImportInput): Promise<PreparedImport> {
    return prepareImport(await this.reader.readCorrected({ name: input.name, bytes }), input);
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
