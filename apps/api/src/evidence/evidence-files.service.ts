import { Injectable } from '@nestjs/common';
import { type Actor, can, demand, DomainError } from '@plumbline/domain';
import { type Readable } from 'node:stream';
import { Config } from '../config/config.js';
import { Tenancy } from '../database/tenant.js';
import { EVIDENCE_TABLES, isReadableBy } from './evidence.sql.js';
import { type EvidenceFileView } from './evidence.view.js';
import { readFileName } from './file-name.js';
import { mediaTypeOf } from './media-type.js';
import { EvidenceStore } from './store/evidence-store.js';

/** A kept file on its way to a reader; `size` in bytes. */
export interface Download {
  readonly stream: Readable;
  readonly size: number;
  readonly fileName: string;
}

interface FileRow {
  readonly agencyId: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly fileName: string | null;
  readonly isPurged: boolean;
  readonly isReadable: boolean;
}

/** The bytes of evidence: in through an upload, out through a download. */
@Injectable()
export class EvidenceFilesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: EvidenceStore,
    private readonly config: Config,
  ) {}

  /**
   * Keeps an uploaded file for the agency. It is evidence once `EvidenceService.add` names its hash.
   * @throws DomainError `too-large`, `rule-unmet` for an empty one, `malformed` without a name.
   */
  async upload(
    actor: Actor,
    upload: { agencyId: string; encodedName: string | undefined; source: Readable },
  ): Promise<EvidenceFileView> {
    const { agencyId, source } = upload;
    demand(actor, 'evidence.add', { agencyId });
    const fileName = readFileName(upload.encodedName);
    const maxBytes = this.config.maxUploadBytes;
    const { sha256, size, head } = await this.store.receive({ agencyId, source, maxBytes });
    // Bytes that were purged and come again are kept again.
    const [blob] = await this.tenancy.run(actor, (tx) =>
      tx.query<{ mediaType: string }>(
        `INSERT INTO blob (agency_id, sha256, created_at, created_by, size, media_type)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (agency_id, sha256) DO UPDATE SET purged_at = NULL
         RETURNING media_type AS "mediaType"`,
        [agencyId, sha256, tx.now, actor.userId, size, mediaTypeOf(head, fileName)],
      ),
    );
    return { sha256, size, mediaType: blob?.mediaType ?? mediaTypeOf(head, fileName), fileName };
  }

  /** @throws DomainError `not-found` for what isn't a file, isn't there or isn't for the actor. */
  async download(actor: Actor, id: string, revision: number): Promise<Download> {
    const [row] = await this.tenancy.run(actor, (tx) =>
      tx.query<FileRow>(
        `SELECT e.agency_id AS "agencyId", er.sha256, b.size, er.file_name AS "fileName",
                b.purged_at IS NOT NULL AS "isPurged", ${isReadableBy('$1')} AS "isReadable"
           FROM ${EVIDENCE_TABLES} WHERE e.id = $2 AND er.number = $3`,
        [actor.userId, id, revision],
      ),
    );
    if (row === undefined || !mayOpen(actor, row)) throw new DomainError('not-found');
    const { agencyId, sha256, size, fileName } = row;
    if (sha256 === null || size === null || row.isPurged) throw new DomainError('not-found');
    const stream = await this.store.open({ agencyId, sha256 });
    if (stream === null) throw bytesMissing();
    return { stream, size, fileName: fileName ?? sha256 };
  }
}

const mayOpen = (actor: Actor, { agencyId, isReadable }: FileRow): boolean =>
  isReadable && can(actor, 'evidence.read', { agencyId }).allowed;

const bytesMissing = (): DomainError =>
  new DomainError('unavailable', {
    detail: 'The file is not in the store. Tell an administrator to bring it back from the backup.',
  });
