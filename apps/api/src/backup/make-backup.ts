import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { dumpDatabase } from './dump-database.js';
import { BACKUP_SCHEMA, KEPT_FOLDERS, type Manifest, type Part } from './manifest.js';
import { TAR_END, tarHeader, tarPadding } from './tar.js';

export interface BackupRequest {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly out: string;
  readonly now: Date;
}

interface SourceFile {
  readonly name: string;
  readonly path: string;
}

/** The SHA-256 of a stream's bytes, in hex. */
export const hashOf = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
};

/** What is still being written ends in .part and belongs to no backup. */
const filesIn = async (dataDir: string): Promise<SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const folder of KEPT_FOLDERS) {
    const path = join(dataDir, folder);
    if (!existsSync(path)) continue;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((found) => found.isFile())) {
      const file = join(entry.parentPath, entry.name);
      if (entry.name.endsWith('.part')) continue;
      files.push({ name: `files/${relative(dataDir, file).split(sep).join('/')}`, path: file });
    }
  }
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
};

const describe = async ({ name, path }: SourceFile): Promise<Part> => ({
  name,
  size: (await stat(path)).size,
  sha256: await hashOf(createReadStream(path)),
});

const append = async (archive: FileHandle, name: string, content: Buffer): Promise<void> => {
  await archive.write(tarHeader(name, content.length));
  await archive.write(content);
  await archive.write(tarPadding(content.length));
};

const appendFile = async (archive: FileHandle, part: Part, path: string): Promise<void> => {
  await archive.write(tarHeader(part.name, part.size));
  let written = 0;
  for await (const chunk of createReadStream(path)) {
    await archive.write(chunk);
    written += chunk.length;
  }
  if (written !== part.size) throw new Error(`${path} changed while it was read. Try again.`);
  await archive.write(tarPadding(part.size));
};

const writeArchive = async (
  out: string,
  manifest: Manifest,
  paths: ReadonlyMap<string, string>,
): Promise<void> => {
  const partial = `${out}.part`;
  try {
    const archive = await open(partial, 'w', 0o600);
    try {
      await append(archive, 'manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
      for (const part of manifest.parts) {
        await appendFile(archive, part, paths.get(part.name) ?? '');
      }
      await archive.write(TAR_END);
      await archive.sync();
    } finally {
      await archive.close();
    }
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};

/**
 * Writes database, files and keys into one archive, readable by its owner only. The server may run
 * meanwhile: the rows are of one instant, and the files they name were there before it.
 */
export const makeBackup = async (request: BackupRequest): Promise<Manifest> => {
  const out = resolve(request.out);
  await readdir(dirname(out));
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-backup-'));
  try {
    const { database, files } = await dumpDatabase(request.ownerUrl, folder);
    const sources = [...files, ...(await filesIn(request.dataDir))];
    const parts: Part[] = [];
    for (const source of sources) parts.push(await describe(source));
    const manifest: Manifest = {
      schema: BACKUP_SCHEMA,
      madeAt: request.now.toISOString(),
      ...database,
      parts,
    };
    await writeArchive(out, manifest, new Map(sources.map(({ name, path }) => [name, path])));
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The SHA-256 of a whole file, to be kept apart from it. */
export const fileHash = (path: string): Promise<string> => hashOf(createReadStream(path));
