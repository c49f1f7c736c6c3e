import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy } from '../database/tenant.js';
import { readPolicy } from '../policies/policy-reader.js';
import type { PolicyView } from '../policies/policy.view.js';
import { bytesOf, demandSections } from '../policies/read-document.js';
import { DocumentReader } from '../policies/reading/document-reader.js';
import { reviseDocument } from './revise-document.js';
import { listRevisions, readCarriedItems, readComparison } from './revision-reader.js';
import type { CarriedItemsView, ComparisonView, RevisionListView } from './revision.view.js';

/** Revisions of policy documents: everyone signed in compares them, leads bring new ones. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly reader: DocumentReader,
  ) {}

  async list(actor: Actor, documentId: string): Promise<RevisionListView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, (tx) => listRevisions(tx, documentId));
  }

  /** `against` left out is the revision before. */
  async compare(
    actor: Actor,
    {
      documentId,
      number,
      against = number - 1,
    }: {
      readonly documentId: string;
      readonly number: number;
      readonly against?: number | undefined;
    },
  ): Promise<ComparisonView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, (tx) => readComparison(tx, { documentId, number, against }));
  }

  async carried(actor: Actor, versionId: string): Promise<CarriedItemsView> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, (tx) => readCarriedItems(tx, versionId));
  }

  /** Saves an uploaded file as the next revision. Throws DomainError as `reviseDocument` does. */
  async revise(
    actor: Actor,
    { documentId, name }: { readonly documentId: string; readonly name: string },
    body: Readable,
  ): Promise<PolicyView> {
    demand(actor, 'policy.import');
    const bytes = await bytesOf(body);
    const document = demandSections(await this.reader.read({ name, bytes }));
    return this.tenancy.run(actor, async (tx) => {
      const { events } = await reviseDocument(tx, documentId, document);
      await this.audit.record(tx, events);
      return readPolicy(tx, documentId);
    });
  }
}
