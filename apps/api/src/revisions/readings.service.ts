import { Injectable } from '@nestjs/common';
import { type Actor, demand, domainEvent, DomainError } from '@plumbline/domain';
import {
  applyCorrections,
  type CorrectedDocument,
  type Correction,
  PARSER_VERSION,
  parseText,
} from '@plumbline/seed-parser';
import { AuditTrail } from '../audit/audit-trail.js';
import { demandChange } from '../checklists/ownership.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import type { CorrectionInput } from '../policies/policies.dto.js';
import { PolicyDocument } from '../policies/policy-document.entity.js';
import { readPolicy } from '../policies/policy-reader.js';
import type { PolicyView } from '../policies/policy.view.js';
import { demandSections } from '../policies/read-document.js';
import { correctionsOf } from '../policies/readings/read-corrections.js';
import { saveNextReading } from './next-reading.js';
import type { StoredReadingView } from './reading.view.js';
import { readSource, type ReadingSource } from './reading-source.js';
import { recuratedBy } from './recurate.js';
import { readReading } from './stored-reading.js';

interface Correcting {
  readonly documentId: string;
  /** Of the document. */
  readonly expectedVersion: number;
  readonly corrections: readonly CorrectionInput[];
}

/** Readings of saved documents: leads correct them, each time into the next one. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** The newest reading, to be corrected; throws DomainError `not-found`, `forbidden`. */
  async view(actor: Actor, documentId: string): Promise<StoredReadingView> {
    demand(actor, 'policy.import');
    return (await this.tenancy.run(actor, (tx) => ownSource(tx, documentId))).view;
  }

  /**
   * Saves the next reading of the newest revision: all its corrections, those from before with
   * them. The text and every published checklist version stay as they are.
   * @throws DomainError `not-found`, `forbidden`, `malformed`; `rule-unmet` when no section is left;
   * Refusal `stale` with the reading as it stands.
   */
  async correct(actor: Actor, correcting: Correcting): Promise<PolicyView> {
    demand(actor, 'policy.import');
    const corrections = correctionsOf(correcting.corrections);
    const { documentId, expectedVersion } = correcting;
    return withCurrent(
      () => this.view(actor, documentId),
      () =>
        this.tenancy.run(actor, async (tx) => {
          const source = await ownSource(tx, documentId);
          if (source.view.version !== expectedVersion) throw new DomainError('stale');
          return this.save(tx, source, corrections);
        }),
    );
  }

  private async save(
    tx: Tx,
    { view, ownerAgencyId, revisionId, readingId }: ReadingSource,
    corrections: readonly Correction[],
  ): Promise<PolicyView> {
    const { documentId, title, version, revision, sha256 } = view;
    await updateVersioned(tx, PolicyDocument, { id: documentId, expectedVersion: version }, {});
    const { document, leftOut } = readAgain(view, corrections);
    const number = view.number + 1;
    const next = await saveNextReading(tx, {
      ...{ documentId, ownerAgencyId, revisionId, number, document, corrections },
      before: await readReading(tx, readingId),
      recurated: { kinds: recuratedBy(view.corrections, corrections), leftOut },
    });
    const corrected = domainEvent({
      type: 'policy.corrected',
      agencyId: ownerAgencyId,
      subject: { kind: 'policy', id: documentId },
      payload: {
        ...{ title, revision, reading: number, sha256, parserVersion: PARSER_VERSION },
        ...{ corrections: corrections.length, changes: next.changes },
      },
    });
    await this.audit.record(tx, [corrected, ...next.events]);
    return readPolicy(tx, documentId);
  }
}

const ownSource = async (tx: Tx, documentId: string): Promise<ReadingSource> => {
  const source = await readSource(tx, documentId);
  demandChange(tx.actor, 'policy.import', source.ownerAgencyId);
  return source;
};

const readAgain = (
  { extracted, fileName, sha256 }: StoredReadingView,
  corrections: readonly Correction[],
): CorrectedDocument => {
  const file = { name: fileName, sha256, length: extracted.text.length };
  const read = applyCorrections(parseText(extracted, file), corrections);
  return { ...read, document: demandSections(read.document) };
};
