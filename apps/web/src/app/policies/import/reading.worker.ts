/// <reference lib="webworker" />
import {
  applyCorrections,
  type ParsedDocument,
  parseDocument,
  parseText,
} from '@plumbline/seed-parser/core';
import { previewOf } from './preview';
import { type ReadingAnswer, type ReadingRequest } from './reading-messages';

/** The document as it was read, before any correction. */
let base: ParsedDocument | null = null;

const documentOf = (request: ReadingRequest): ParsedDocument | null => {
  if (request.kind === 'correct') return base;
  const { name, sha256 } = request;
  if (request.kind === 'file') {
    return parseDocument({ name, bytes: request.bytes }, { sha256: () => sha256 });
  }
  const { extracted } = request;
  return parseText(extracted, { name, sha256, length: extracted.text.length });
};

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  base = documentOf(data);
  if (base === null) return;
  const corrections = data.kind === 'correct' ? data.corrections : [];
  const preview = previewOf(applyCorrections(base, corrections));
  const answer: ReadingAnswer = { id: data.id, preview };
  postMessage(answer);
});
