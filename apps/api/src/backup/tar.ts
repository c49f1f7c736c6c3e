import { type FileHandle } from 'node:fs/promises';
import { BackupError } from './manifest.js';

// POSIX ustar, so that `tar -tf` shows an archive without this program.
const BLOCK = 512;
const LARGEST = 0o77777777777;
const LONGEST_NAME = 100;
const LONGEST_PREFIX = 155;

const FIELDS = {
  name: [0, LONGEST_NAME],
  mode: [100, 8],
  size: [124, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, LONGEST_PREFIX],
} as const;

const split = (path: string): { name: string; prefix: string } => {
  if (path.length <= LONGEST_NAME) return { name: path, prefix: '' };
  const at = path.lastIndexOf('/');
  const [prefix, name] = [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
  if (at < 0 || name.length > LONGEST_NAME || prefix.length > LONGEST_PREFIX) {
    throw new BackupError(`The name ${path} is too long for an archive. Rename that file.`);
  }
  return { name, prefix };
};

const sumOf = (header: Buffer): number => {
  const blank = Buffer.from(header);
  const [at, length] = FIELDS.checksum;
  blank.fill(' ', at, at + length);
  return blank.reduce((sum, byte) => sum + byte, 0);
};

/** The block that stands before a file of so many bytes. */
export const tarHeader = (path: string, size: number): Buffer => {
  if (size > LARGEST) {
    throw new BackupError(`${path} is larger than 8 GiB, which an archive can't hold.`);
  }
  const header = Buffer.alloc(BLOCK);
  const { name, prefix } = split(path);
  header.write(name, FIELDS.name[0]);
  header.write('0000600\0', FIELDS.mode[0]);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, FIELDS.size[0]);
  header.write('0', FIELDS.type[0]);
  header.write('ustar\u000000', FIELDS.magic[0]);
  header.write(prefix, FIELDS.prefix[0]);
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, FIELDS.checksum[0]);
  return header;
};

/** The zeros that fill a file of so many bytes up to whole blocks. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** What ends an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** A file in an archive: its bytes are `size` from `start` on. */
export interface TarEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const textIn = (header: Buffer, [at, length]: readonly [number, number]): string =>
  header.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '');

const broken = (): BackupError =>
  new BackupError('The archive is damaged or cut off. Use another copy of it.');

const entryAt = (header: Buffer, start: number): TarEntry => {
  const checksum = Number.parseInt(textIn(header, FIELDS.checksum), 8);
  const size = Number.parseInt(textIn(header, FIELDS.size), 8);
  if (checksum !== sumOf(header) || !Number.isSafeInteger(size)) throw broken();
  const prefix = textIn(header, FIELDS.prefix);
  const name = textIn(header, FIELDS.name);
  return { name: prefix === '' ? name : `${prefix}/${name}`, start, size };
};

/**
 * Lists the files of an archive without reading them.
 * @throws BackupError when a header is damaged or the end is missing.
 */
export const listTar = async (file: FileHandle): Promise<TarEntry[]> => {
  const { size: total } = await file.stat();
  const entries: TarEntry[] = [];
  const header = Buffer.alloc(BLOCK);
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(header, 0, BLOCK, at);
    if (bytesRead !== BLOCK) throw broken();
    if (header.every((byte) => byte === 0)) return entries;
    const entry = entryAt(header, at + BLOCK);
    entries.push(entry);
    at = entry.start + entry.size + tarPadding(entry.size).length;
    if (at > total) throw broken();
  }
};
