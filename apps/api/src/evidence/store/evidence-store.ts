import { type Readable } from 'node:stream';

/** Where a file's bytes are: never the same object for two agencies. */
export interface StoredKey {
  readonly agencyId: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

/** What came in: `size` in bytes, `head` the first bytes, enough to tell the format. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly size: number;
  readonly head: Buffer;
}

/**
 * Keeps the bytes of evidence; also the injection token of the driver. A file is there whole or
 * not at all: what breaks off on the way leaves nothing behind.
 */
export abstract class EvidenceStore {
  /**
   * Takes a stream in and keeps it under its SHA-256. The same bytes again change nothing.
   * @throws DomainError `too-large` over `maxBytes`, `rule-unmet` when the stream is empty.
   */
  abstract receive(input: {
    readonly agencyId: string;
    readonly source: Readable;
    readonly maxBytes: number;
  }): Promise<ReceivedFile>;

  /** The bytes as a stream, or null when there is no such file. */
  abstract open(key: StoredKey): Promise<Readable | null>;

  /** Removes every file of an agency; none is no error. */
  abstract removeAgency(agencyId: string): Promise<void>;

  /** Removes what an upload that broke off with its process left before then; says how many files. */
  removeUnfinished(_before: Date): Promise<number> {
    return Promise.resolve(0);
  }

  /** Reads the bytes again: whether they are there and still hash to the key. */
  abstract verifyStored(key: StoredKey): Promise<boolean>;
}
