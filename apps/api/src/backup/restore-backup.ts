import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { loadDatabase, refuseNewer, refuseUnready } from './load-database.js';
import { BackupError, KEPT_FOLDERS, type Manifest } from './manifest.js';
import { type VerifiedArchive, verifyArchive } from './verified-archive.js';

export interface RestoreRequest {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly archive: string;
  /** What becomes of data that is there: `keep` refuses to restore over it. */
  readonly content: 'keep' | 'replace';
}

/** Writes the archive's files beside the place where they belong. */
const stageFiles = async ({ manifest, read }: VerifiedArchive, folder: string): Promise<void> => {
  for (const { name } of manifest.parts) {
    const [place, kept, ...rest] = name.split('/');
    if (place !== 'files') continue;
    if (!KEPT_FOLDERS.some((known) => known === kept) || rest.length === 0) {
      throw new BackupError(`The archive holds ${name}, which belongs nowhere.`);
    }
    const path = join(folder, kept ?? '', ...rest);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(read(name), createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }));
  }
};

/** Moves each kept folder from one place to the other, where it is there. */
const moveFolders = async (from: string, to: string): Promise<void> => {
  for (const folder of KEPT_FOLDERS) {
    if (existsSync(join(from, folder))) await rename(join(from, folder), join(to, folder));
  }
};

const refuseFiles = ({ dataDir, content }: RestoreRequest): void => {
  if (content === 'replace' || !existsSync(join(dataDir, 'evidence'))) return;
  throw new BackupError(
    `${dataDir} holds evidence files. Set PLUMBLINE_DATA to an empty folder, or add --replace to give them up.`,
  );
};

/** Puts the staged folders in place of the old ones, which wait in `old`; all of them or none. */
const exchange = async (places: { dataDir: string; staged: string; old: string }) => {
  const { dataDir, staged, old } = places;
  await mkdir(old);
  try {
    await moveFolders(dataDir, old);
    await moveFolders(staged, dataDir);
  } catch (error) {
    for (const folder of KEPT_FOLDERS) {
      if (!existsSync(join(old, folder))) continue;
      await rm(join(dataDir, folder), { recursive: true, force: true });
    }
    await moveFolders(old, dataDir);
    throw error;
  }
};

/**
 * Restores an archive: checks all of it first, writes its files beside the old ones, loads its rows
 * beside the old ones, then exchanges both. Whatever fails, what was there stays.
 * @throws BackupError in words for the operator.
 */
export const restoreBackup = async (request: RestoreRequest): Promise<Manifest> => {
  const { ownerUrl, dataDir, content } = request;
  const archive = await verifyArchive(request.archive);
  refuseNewer(archive.manifest);
  refuseFiles(request);
  await refuseUnready(ownerUrl, content);
  await mkdir(dataDir, { recursive: true });
  const folder = await mkdtemp(join(dataDir, 'restore-'));
  try {
    const staged = join(folder, 'new');
    await mkdir(staged);
    await stageFiles(archive, staged);
    const replaced = await loadDatabase(ownerUrl, archive);
    try {
      await exchange({ dataDir, staged, old: join(folder, 'old') });
    } catch (error) {
      await replaced.putBack();
      throw error;
    }
    await replaced.drop();
    return archive.manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
