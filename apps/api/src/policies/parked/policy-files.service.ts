import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '@plumbline/domain';
import type { CorrectedDocument } from '@plumbline/seed-parser';
import type { Readable } from 'node:stream';
import type { SaveFileInput } from '../policies.dto.js';
import { refusedDocument } from '../read-document.js';
import { DocumentReader } from '../reading/document-reader.js';
import { correctionsOf } from '../readings/read-corrections.js';
import { ParkedFiles } from './parked-files.js';
import type { PolicyFileView } from './policy-file.view.js';

interface Upload {
  readonly name: string;
  readonly body: Readable;
  readonly signal: AbortSignal;
}

/** Files of policy documents between upload and save: looked at, corrected, not yet in the database. */
@Injectable()
export class PolicyFilesService {
  constructor(
    private readonly parked: ParkedFiles,
    private readonly reader: DocumentReader,
  ) {}

  /**
   * Keeps a file for a day and answers its text. Whoever hangs up ends the reading as well.
   * @throws DomainError as `refusedDocument` says for a file that can't be read; it isn't kept.
   */
  async park(actor: Actor, { name, body, signal }: Upload): Promise<PolicyFileView> {
    demand(actor, 'policy.import');
    const { sha256, size, path } = await this.parked.take(actor.userId, body);
    try {
      const extraction = await this.reader.extract({ name, path }, { signal });
      if (!extraction.ok) throw refusedDocument([extraction]);
      const { extracted } = extraction;
      return { sha256, size, mediaType: extracted.mediaType, extracted };
    } catch (error) {
      // Refused or cancelled: nobody will save it.
      await this.parked.drop({ userId: actor.userId, sha256 });
      throw error;
    }
  }

  /**
   * Reads a kept file again, with what its uploader corrected: what a client made of it isn't taken.
   * @throws DomainError `rule-unmet` when the file is gone, `malformed` for corrections that are none.
   */
  async read(
    actor: Actor,
    { sha256, fileName, corrections }: SaveFileInput,
  ): Promise<CorrectedDocument> {
    const read = correctionsOf(corrections);
    const bytes = await this.parked.bytesOf({ userId: actor.userId, sha256 });
    return this.reader.readCorrected({ name: fileName, bytes }, { corrections: read });
  }
}
