import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Refused } from '../refused.js';

const MEBIBYTE = 1024 * 1024;

/** What an archive may hold. Pictures count by what they say of themselves; they are never read. */
const MOST = {
  entries: 10_000,
  /** Declared sizes of everything together. */
  declaredBytes: 512 * MEBIBYTE,
  /** One entry, unpacked, whatever it declares. */
  entryBytes: 64 * MEBIBYTE,
};

type OnProgress = (done: number, total: number) => void;

/** Unpacks the entries of a ZIP archive (APPNOTE 6.3) that are asked for, within limits. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly onProgress: OnProgress | undefined,
  ) {}

  /** Reads the directory. @throws Refused for a broken, encrypted or oversized archive. */
  static async open(bytes: Uint8Array, onProgress?: OnProgress): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = await openOrRefuse(buffer);
    if (file.entryCount > MOST.entries) throw new Refused('too-much-inside');
    const entries = await directoryOf(file);
    demandModesty([...entries.values()], bytes.length);
    return new Archive(file, entries, onProgress);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * The bytes of an entry in pieces, null when there is none of that name.
   * @throws Refused as soon as more comes out than it declares or may have.
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (entry.isEncrypted()) throw new Refused('encrypted-file');
    if (entry.uncompressedSize > MOST.entryBytes) throw new Refused('too-much-inside');
    let size = 0;
    let checksum = 0;
    const stream = await this.streamOf(entry);
    try {
      for await (const chunk of stream) {
        const bytes: Uint8Array = Buffer.from(chunk);
        size += bytes.length;
        if (size > entry.uncompressedSize) throw new Refused('too-much-inside');
        checksum = crc32(bytes, checksum);
        this.unpacked += bytes.length;
        this.onProgress?.(this.unpacked, Math.max(this.unpacked, this.declared));
        yield bytes;
      }
      if (checksum !== entry.crc32) throw new Refused('broken-file');
    } catch (error) {
      throw refusalOf(error);
    } finally {
      stream.destroy();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** What the XML parts say that they hold: pictures are never unpacked. */
  private get declared(): number {
    let sum = 0;
    for (const [name, entry] of this.entries) if (/xml$/u.test(name)) sum += entry.uncompressedSize;
    return sum;
  }

  close(): void {
    this.file.close();
  }

  private async streamOf(entry: Entry): Promise<Readable> {
    try {
      return await this.file.openReadStreamPromise(entry);
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

async function openOrRefuse(buffer: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    throw new Refused('broken-file');
  }
}

function directoryOf(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    file.on('entry', (entry) => {
      // Two entries of one name: which of them is read would be anyone's guess.
      if (entries.has(entry.fileName)) reject(new Refused('broken-file'));
      entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.once('end', () => resolve(entries));
    file.once('error', () => reject(new Refused('broken-file')));
    file.readEntry();
  });
}

function demandModesty(entries: readonly Entry[], fileBytes: number): void {
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  // Entries that together are longer than the file share their bytes: a bomb folded over itself.
  if (declared > MOST.declaredBytes || packed > fileBytes) throw new Refused('too-much-inside');
}

// Entries that inflate to another size than they declare, bad checksums, unknown packing.
function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const message = error instanceof Error ? error.message : '';
  return new Refused(/too many bytes/u.test(message) ? 'too-much-inside' : 'broken-file');
}
