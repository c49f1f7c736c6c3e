import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '@plumbline/domain';
import { type CorrectedDocument, type Correction, withoutItems } from '@plumbline/seed-parser';
import { Readable } from 'node:stream';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy } from '../database/tenant.js';
import { PolicyFilesService } from '../policies/parked/policy-files.service.js';
import type { SaveFileInput } from '../policies/policies.dto.js';
import { readPolicy } from '../policies/policy-reader.js';
import type { PolicyView } from '../policies/policy.view.js';
import { bytesOf, demandSections, nameMissing } from '../policies/read-document.js';
import { DocumentReader } from '../policies/reading/document-reader.js';
import { correctionsOf } from '../policies/readings/read-corrections.js';
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
    private readonly files: PolicyFilesService,
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

  /**
   * Saves a file as the next revision: one sent whole, or one uploaded before with what a person
   * corrected. Throws DomainError as `reviseDocument` and `PolicyFilesService.read` do.
   */
  async revise(
    actor: Actor,
    { documentId, name }: { readonly documentId: string; readonly name: string | undefined },
    body: Readable | SaveFileInput,
  ): Promise<PolicyView> {
    demand(actor, 'policy.import');
    const read = await this.read(actor, name, body);
    const document = demandSections(withoutLeftOut(read));
    const corrections = correctionsIn(body);
    return this.tenancy.run(actor, async (tx) => {
      const { events } = await reviseDocument(tx, { documentId, document, corrections });
      await this.audit.record(tx, events);
      return readPolicy(tx, documentId);
    });
  }

  private async read(
    actor: Actor,
    name: string | undefined,
    body: Readable | SaveFileInput,
  ): Promise<CorrectedDocument> {
    if (!(body instanceof Readable)) return this.files.read(actor, body);
    if (name === undefined) throw nameMissing();
    return this.reader.readCorrected({ name, bytes: await bytesOf(body) });
  }
}

const correctionsIn = (body: Readable | SaveFileInput): readonly Correction[] =>
  body instanceof Readable ? [] : correctionsOf(body.corrections);

const withoutLeftOut = ({ document, leftOut }: CorrectedDocument) => ({
  ...document,
  sections: withoutItems(document.sections, leftOut),
});
