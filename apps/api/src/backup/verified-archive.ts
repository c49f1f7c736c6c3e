import { createReadStream, type ReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { hashOf } from './make-backup.js';
import { BackupError, type Manifest, readManifest } from './manifest.js';
import { listTar, type TarEntry } from './tar.js';

const LARGEST_MANIFEST = 512 * 1024 * 1024;

/** An archive of which every byte was checked against its manifest. */
export interface VerifiedArchive {
  readonly manifest: Manifest;
  /** The bytes of a part. */
  read(name: string): Readable;
}

const streamOf = (path: string, { start, size }: TarEntry): Readable => {
  if (size === 0) return Readable.from([]);
  return createReadStream(path, { start, end: start + size - 1 }) satisfies ReadStream;
};

const openArchive = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw new BackupError(`There is no archive ${path} that can be read. Check its name.`, {
      cause: error,
    });
  }
};

const manifestIn = async (path: string, first: TarEntry | undefined): Promise<Manifest> => {
  if (first?.name !== 'manifest.json' || first.size > LARGEST_MANIFEST) return readManifest('');
  return readManifest((await buffer(streamOf(path, first))).toString('utf8'));
};

const refuseOthers = (manifest: Manifest, entries: ReadonlyMap<string, TarEntry>): void => {
  const named = new Set(manifest.parts.map(({ name }) => name));
  const strange = [...entries.keys()].find((name) => !named.has(name));
  if (strange !== undefined) {
    throw new BackupError(`The archive holds ${strange}, which its manifest doesn't name.`);
  }
  const lost = manifest.tables.find(({ part }) => !named.has(part));
  if (lost !== undefined) throw new BackupError(`The archive lacks the table ${lost.table}.`);
};

/**
 * Opens an archive and checks it whole: every part there, of its size and SHA-256, and nothing else.
 * @throws BackupError that says what is wrong. Nothing was changed by then.
 */
export const verifyArchive = async (path: string): Promise<VerifiedArchive> => {
  const file = await openArchive(path);
  const [first, ...others] = await listTar(file).finally(() => file.close());
  const manifest = await manifestIn(path, first);
  const entries = new Map(others.map((entry) => [entry.name, entry]));
  if (entries.size !== others.length) {
    throw new BackupError('The archive holds a part twice. Use another copy of it.');
  }
  refuseOthers(manifest, entries);
  for (const { name, size, sha256 } of manifest.parts) {
    const entry = entries.get(name);
    if (entry === undefined) throw new BackupError(`The archive lacks ${name}.`);
    if (entry.size !== size || (await hashOf(streamOf(path, entry))) !== sha256) {
      throw new BackupError(
        `${name} in the archive isn't what was backed up: its SHA-256 differs. Use another copy.`,
      );
    }
  }
  return {
    manifest,
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new BackupError(`The archive lacks ${name}.`);
      return streamOf(path, entry);
    },
  };
};
