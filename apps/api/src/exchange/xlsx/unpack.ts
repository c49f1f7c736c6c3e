import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { unreadable } from '../incoming.js';

/** Most entries an archive may have, and most bytes that may come out of all we read. */
const MOST_ENTRIES = 1000;
const MOST_UNPACKED = 24 * 1024 * 1024;

/** The beginning of a password-protected workbook, and of the format before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const NOT_A_WORKBOOK = 'The file is not an Excel workbook. Save it as “Excel Workbook (*.xlsx)”.';
const TOO_LARGE =
  'The workbook is too large inside. Delete what is not the checklist, and save it again.';
const PROTECTED =
  'The workbook has a password or is in the old format. Take the password off and save it as “Excel Workbook (*.xlsx)”.';

/** The parts of a workbook: text by name, for those asked for. */
export interface Package {
  /** @throws DomainError `rule-unmet` when it isn't there or can't be read. */
  read(name: string): Promise<string>;
  has(name: string): boolean;
}

/**
 * Opens a workbook. Sizes are held to what arrives, whatever the archive declares.
 * @throws DomainError `rule-unmet` for what is no workbook, protected, or a bomb.
 */
export const unpack = async (bytes: Uint8Array): Promise<Package> => {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw unreadable(PROTECTED);
  const archive = await asWorkbook(() =>
    fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false }),
  );
  const entries = await asWorkbook(() => entriesOf(archive));
  let left = MOST_UNPACKED;
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw unreadable(NOT_A_WORKBOOK);
      const part = await asWorkbook(() => textOf(archive, entry, left));
      left -= part.size;
      return part.text;
    },
  };
};

/** Whatever the archive's reader finds wrong, the file is no workbook. */
const asWorkbook = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooLarge) throw unreadable(TOO_LARGE);
    throw unreadable(NOT_A_WORKBOOK);
  }
};

class TooLarge extends Error {}

const entriesOf = async (archive: ZipFile): Promise<Map<string, Entry>> => {
  if (archive.entryCount > MOST_ENTRIES) throw new TooLarge();
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
};

const textOf = async (archive: ZipFile, entry: Entry, most: number) => {
  if (entry.uncompressedSize > most) throw new TooLarge();
  const stream: Readable = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > most) throw new TooLarge();
    chunks.push(part);
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  return { text, size };
};
