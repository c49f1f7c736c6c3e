import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Config } from '../../config/config.js';
import { Clock } from '../../core/clock.js';
import { documentTooLarge } from '../read-document.js';
import { MOST_DOCUMENT_BYTES } from '../reading/read-file.js';

const HOUR = 60 * 60 * 1000;
/** How long a file waits to be saved. */
export const PARKED_FOR = 24 * HOUR;
const SHA256 = /^[0-9a-f]{64}$/;

/** Whose file it is, and which: 64 lower-case hex digits. */
export interface ParkedKey {
  readonly userId: string;
  readonly sha256: string;
}

export interface ParkedFile {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Where it lies, absolute. */
  readonly path: string;
}

/**
 * Files between upload and save. Each is its uploader's own, lies in the data folder of this server
 * and is gone after a day.
 */
@Injectable()
export class ParkedFiles implements OnModuleInit, OnModuleDestroy {
  private readonly folder: string;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.folder = join(config.dataDir, 'parked');
  }

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), HOUR).unref();
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /**
   * Takes an upload in as a stream. What breaks off leaves nothing behind.
   * @throws DomainError `too-large` as soon as it is longer than a document may be.
   */
  async take(userId: string, body: Readable): Promise<ParkedFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.sweep();
    const incoming = join(this.folder, `incoming-${randomUUID()}`);
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > MOST_DOCUMENT_BYTES ? documentTooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(body, meter, createWriteStream(incoming, { flags: 'wx', mode: 0o600 }));
      const sha256 = hash.digest('hex');
      const path = this.pathOf({ userId, sha256 });
      await rename(incoming, path);
      return { sha256, size, path };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** The bytes; throws DomainError `rule-unmet` when the file isn't, or is no longer, there. */
  async bytesOf(key: ParkedKey): Promise<Uint8Array> {
    const bytes = await readFile(this.pathOf(key)).catch(() => null);
    const isWhole =
      bytes !== null && createHash('sha256').update(bytes).digest('hex') === key.sha256;
    if (isWhole) return bytes;
    const detail = 'The uploaded file is no longer here. Upload it again, then save.';
    throw new DomainError('rule-unmet', {
      detail,
      errors: [{ pointer: '/sha256', code: 'file-gone', detail }],
    });
  }

  /** Removes a file that nobody waits for any more; none is no error. */
  async drop(key: ParkedKey): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Removes what has waited for longer than a day; answers how many files that were. */
  async sweep(): Promise<number> {
    const before = this.clock.now().getTime() - PARKED_FOR;
    let removed = 0;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found === null || found.mtimeMs >= before) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  /** Only well-formed keys reach the file system, so that none leads outside the folder. */
  private pathOf({ userId, sha256 }: ParkedKey): string {
    if (!SHA256.test(sha256)) throw new DomainError('not-found');
    return join(this.folder, `${userId}-${sha256}`);
  }
}
