import { DomainError } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { MOST_FILE_BYTES } from './incoming.js';

/** Takes in an upload; throws DomainError `too-large` as soon as it is longer than a file may be. */
export const takeFile = async (body: Readable): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MOST_FILE_BYTES) throw fileTooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks);
};

const fileTooLarge = (): DomainError =>
  new DomainError('too-large', {
    detail: `A checklist's file may have ${MOST_FILE_BYTES / 1024 / 1024} MiB. Leave out what is not the checklist.`,
  });
