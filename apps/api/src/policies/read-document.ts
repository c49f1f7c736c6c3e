import { DomainError } from '@plumbline/domain';
import { type Issue, type ParsedDocument, parseDocument } from '@plumbline/seed-parser';
import type { Readable } from 'node:stream';

const MEBIBYTE = 1024 * 1024;

/**
 * The largest policy document, in bytes: some 400 pages of plain text. Parsing holds up every other
 * request, a few seconds at this size.
 */
export const MOST_DOCUMENT_BYTES = MEBIBYTE;

const REFUSALS: Readonly<Partial<Record<Issue['code'], 'unsupported-media-type'>>> = {
  'binary-file': 'unsupported-media-type',
};

/**
 * Reads a policy document.
 * @throws DomainError `too-large`; `unsupported-media-type` for what isn't text; `rule-unmet` with
 * the parser's reasons when no section could be read.
 */
export const readDocument = (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): ParsedDocument => {
  if (file.bytes.length > MOST_DOCUMENT_BYTES) throw documentTooLarge();
  const document = parseDocument(file);
  if (document.sections.length > 0) return document;
  const issues = document.issues.filter((issue) => issue.severity === 'error');
  const detail = issues.map((issue) => issue.message).join(' ');
  const code = issues.map((issue) => REFUSALS[issue.code]).find((found) => found !== undefined);
  throw new DomainError(code ?? 'rule-unmet', {
    ...(detail === '' ? {} : { detail }),
    errors: issues.map((issue) => ({
      pointer: '/file',
      code: issue.code,
      detail: issue.message,
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

const documentTooLarge = (): DomainError =>
  new DomainError('too-large', {
    detail: `A policy document may have ${MOST_DOCUMENT_BYTES / MEBIBYTE} MiB. Split it, or save it as plain text.`,
  });
