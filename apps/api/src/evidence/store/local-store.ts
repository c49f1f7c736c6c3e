import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@plumbline/domain';
import { EvidenceStore, type ReceivedFile, type StoredKey } from './evidence-store.js';

const HEAD_BYTES = 4096;
const AGENCY_ID = /^[0-9a-f-]{36}$/;
const SHA256 = /^[0-9a-f]{64}$/;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Passes the source on; what breaks off on the sender's side is told apart from a full disk. */
async function* readingFrom(source: Readable): AsyncGenerator<Buffer> {
  try {
    yield* source;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('malformed', { detail: 'The upload broke off. Send the file again.' });
  }
}

/** Counts, hashes and remembers the beginning of what flows through; breaks off over the limit. */
class Meter extends Transform {
  size = 0;
  private readonly hash = createHash('sha256');
  private readonly headParts: Buffer[] = [];

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    if (this.size < HEAD_BYTES) this.headParts.push(chunk.subarray(0, HEAD_BYTES - this.size));
    this.size += chunk.length;
    this.hash.update(chunk);
    if (this.size > this.maxBytes) done(tooLarge(this.maxBytes));
    else done(null, chunk);
  }

  received(): ReceivedFile {
    return {
      sha256: this.hash.digest('hex'),
      size: this.size,
      head: Buffer.concat(this.headParts),
    };
  }
}

const tooLarge = (maxBytes: number): DomainError =>
  new DomainError('too-large', {
    detail: `Send a file of at most ${Math.floor(maxBytes / 1024 / 1024)} MB, or add a link to it.`,
  });

const empty = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'The file is empty. Choose a file that has content.',
    errors: [{ pointer: '/file', code: 'empty', detail: 'Choose a file that has content.' }],
  });

/** Files in a folder: `<root>/<agency>/<aa>/<sha256>`, received in `<root>/incoming`. */
export class LocalStore extends EvidenceStore {
  constructor(private readonly root: string) {
    super();
  }

  override async receive(input: {
    readonly agencyId: string;
    readonly source: Readable;
    readonly maxBytes: number;
  }): Promise<ReceivedFile> {
    // The source may break off before anyone reads it; the error is met again when it is read.
    input.source.on('error', () => undefined);
    const incoming = join(this.root, 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
    try {
      const meter = new Meter(input.maxBytes);
      const file = createWriteStream(incoming, { flags: 'wx', mode: 0o600 });
      await pipeline(readingFrom(input.source), meter, file);
      if (meter.size === 0) throw empty();
      const received = meter.received();
      await this.keep(incoming, { agencyId: input.agencyId, sha256: received.sha256 });
      return received;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  override async open(key: StoredKey): Promise<Readable | null> {
    try {
      const file = await open(this.pathOf(key), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  override async removeAgency(agencyId: string): Promise<void> {
    if (!AGENCY_ID.test(agencyId)) throw new DomainError('not-found');
    await rm(join(this.root, agencyId), { recursive: true, force: true });
  }

  override async removeUnfinished(before: Date): Promise<number> {
    const folder = join(this.root, 'incoming');
    let removed = 0;
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      // An upload that goes on writes to its file; one that ended meanwhile has moved it away.
      if (found === null || found.mtime >= before) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  override async verifyStored(key: StoredKey): Promise<boolean> {
    const source = await this.open(key);
    if (source === null) return false;
    const hash = createHash('sha256');
    await pipeline(source, hash);
    return hash.digest('hex') === key.sha256;
  }

  /** Syncs the bytes, moves the file to its place in one step, then syncs the folder's entry. */
  private async keep(incoming: string, key: StoredKey): Promise<void> {
    const path = this.pathOf(key);
    await syncPath(incoming);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(incoming, path);
    await syncPath(dirname(path));
  }

  /** Only well-formed ids reach the file system, so that no key leads outside the root. */
  private pathOf({ agencyId, sha256 }: StoredKey): string {
    if (!AGENCY_ID.test(agencyId) || !SHA256.test(sha256)) throw new DomainError('not-found');
    return join(this.root, agencyId, sha256.slice(0, 2), sha256);
  }
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

const syncPath = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
