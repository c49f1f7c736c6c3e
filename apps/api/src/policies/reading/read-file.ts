import {
  type CorrectedDocument,
  type Correction,
  type Extraction,
  type ParsedDocument,
  parseExtraction,
  type RefusalCode,
  REFUSALS,
  sha256Of,
  type SourceFile,
} from '@plumbline/seed-parser';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import type { ReadingProgress, ReadingTask } from './messages.js';
import {
  readInProcess,
  type ReadingOptions,
  ReadingOverLimit,
  type ReadingResult,
} from './reading-process.js';
import { Turns } from './turns.js';

const MEBIBYTE = 1024 * 1024;

/** The largest policy document, in bytes. */
export const MOST_DOCUMENT_BYTES = 32 * MEBIBYTE;

/** A file to read: in memory, or where it lies (absolute path). */
export type FileToRead = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly path: string }
);

export interface ReaderOptions {
  /** What a person decided on the reading. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Ends the reading at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** The text of a file, or why there is none; read in a process of its own, with limits. */
export async function extractFile(file: FileToRead, options: ReaderOptions): Promise<Extraction> {
  const outcome = await outcomeOf('extract', file, options);
  if (outcome.kind === 'extracted') return outcome.extraction;
  throw new Error('The reading process answered another question.');
}

/** The document of a file; one that can't be read has no sections and says why in an issue. */
export async function readFile(
  file: FileToRead,
  options: ReaderOptions,
): Promise<CorrectedDocument> {
  const outcome = await outcomeOf('read', file, options);
  return outcome.kind === 'read'
    ? outcome.read
    : unread(parseExtraction(outcome.extraction, await factsOf(file)));
}

const unread = (document: ParsedDocument): CorrectedDocument => ({ document, leftOut: new Set() });

const correctionsOf = ({ corrections }: ReaderOptions) => ({ corrections: corrections ?? [] });

/** Two documents at a time: each may take a core and most of a gigabyte. */
const TURNS = new Turns(2);

type Outcome = Exclude<ReadingResult, { kind: 'failed' }>;

async function outcomeOf(
  goal: ReadingTask['goal'],
  file: FileToRead,
  options: ReaderOptions,
): Promise<Outcome> {
  const size = 'bytes' in file ? file.bytes.length : (await stat(file.path)).size;
  if (size > MOST_DOCUMENT_BYTES) return refused('too-large');
  const source = 'bytes' in file ? { bytes: file.bytes } : { path: file.path };
  return ask({ goal, name: file.name, source, ...correctionsOf(options) }, size, options);
}

async function ask(task: ReadingTask, size: number, options: ReaderOptions): Promise<Outcome> {
  try {
    const result = await TURNS.take(
      () => readInProcess(task, { ...options, limits: limitsFor(size) }),
      options.signal,
    );
    if (result.kind === 'failed') throw new Error(`The document reader failed: ${result.reason}`);
    return result;
  } catch (error) {
    if (error instanceof ReadingOverLimit) return refused(error.code);
    throw error;
  }
}

const refused = (code: RefusalCode): Outcome => ({
  kind: 'extracted',
  extraction: { ok: false, code, message: REFUSALS[code] },
});

/** No archive bomb and no scan with a catch is larger; an honest file needs more the larger it is. */
const SMALL_BYTES = MEBIBYTE;

/**
 * A file gets 5 s and 300 MB to give its text, and 30 s as long as it comes on; a large one more.
 * Then its structure gets as long again.
 */
const limitsFor = (size: number): ReadingOptions['limits'] => ({
  extract: {
    milliseconds: 30_000,
    idleMilliseconds: 4_500 + (25_000 * size) / MOST_DOCUMENT_BYTES,
    megabytes: size <= SMALL_BYTES ? 300 : 600,
  },
  parse: { milliseconds: 30_000, idleMilliseconds: 30_000, megabytes: 1_000 },
});

async function factsOf(file: FileToRead): Promise<SourceFile> {
  if ('bytes' in file) {
    return { name: file.name, sha256: sha256Of(file.bytes), length: file.bytes.length };
  }
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of createReadStream(file.path)) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    length += bytes.length;
  }
  return { name: file.name, sha256: hash.digest('hex'), length };
}
