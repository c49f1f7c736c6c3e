import { DomainError, type ErrorCode } from '@plumbline/domain';
import type { Issue, ParsedDocument } from '@plumbline/seed-parser';
import type { Readable } from 'node:stream';
import { MOST_DOCUMENT_BYTES } from './reading/read-file.js';

/** What is no rule of the document's but of the upload; the rest are `rule-unmet`. */
const STATUS_OF: Readonly<Partial<Record<Issue['code'], ErrorCode>>> = {
  'too-large': 'too-large',
  'binary-file': 'unsupported-media-type',
  'unsupported-format': 'unsupported-media-type',
  'not-what-its-name-says': 'unsupported-media-type',
};

/**
 * Passes on a document in which sections were found.
 * @throws DomainError `too-large`; `unsupported-media-type` for a file of another kind;
 * `rule-unmet` with the parser's reasons when nothing could be read.
 */
export const demandSections = (document: ParsedDocument): ParsedDocument => {
  if (document.sections.length > 0) return document;
  throw refusedDocument(document.issues.filter((issue) => issue.severity === 'error'));
};

/** The problem answer to a file that was refused. */
export const refusedDocument = (
  reasons: readonly Pick<Issue, 'code' | 'message'>[],
): DomainError => {
  const detail = reasons.map(({ message }) => message).join(' ');
  const code = reasons.map((reason) => STATUS_OF[reason.code]).find((found) => found !== undefined);
  return new DomainError(code ?? 'rule-unmet', {
    ...(detail === '' ? {} : { detail }),
    errors: reasons.map((reason) => ({
      pointer: '/file',
      code: reason.code,
      detail: reason.message,
    })),
  });
};

/** Takes in an upload; throws DomainError `too-large` as soon as it is longer than a document. */
export const bytesOf = async (body: Readable): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MOST_DOCUMENT_BYTES) throw documentTooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks);
};

/** The problem answer to a document over the limit. */
export const documentTooLarge = (): DomainError =>
  new DomainError('too-large', {
    detail: `A policy document may have ${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB. Split it, or save it without its pictures.`,
  });

/** The problem answer to a file without a name. */
export const nameMissing = (): DomainError => {
  const detail = 'Send the file’s name along: its ending names the format.';
  return new DomainError('malformed', {
    detail,
    errors: [{ pointer: '/name', code: 'missing', detail }],
  });
};
