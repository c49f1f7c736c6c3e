import { type Correction, type ExtractedText } from '@plumbline/seed-parser/core';
import { type Preview } from './preview';

/** What the reading worker is asked; `id` comes back with the answer. */
export type ReadingRequest = { readonly id: number } & (
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: 'text'; readonly name: string; readonly extracted: ExtractedText; readonly sha256: string }
  | { readonly kind: 'correct'; readonly corrections: readonly Correction[] }
);

export interface ReadingAnswer {
  readonly id: number;
  readonly preview: Preview;
}
