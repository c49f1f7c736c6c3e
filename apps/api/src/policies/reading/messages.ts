import type {
  CorrectedDocument,
  Correction,
  Extraction,
} from '@plumbline/seed-parser';

/** A file by its bytes or by its path: give its text, or read it with a person's corrections. */
export interface ReadingTask {
  readonly goal: 'extract' | 'read';
  readonly name: string;
  readonly source: { readonly bytes: Uint8Array } | { readonly path: string };
  readonly corrections: readonly Correction[];
}

export const READING_PHASES = ['extract', 'parse'] as const;
export type ReadingPhase = (typeof READING_PHASES)[number];

/** How far a reading has come; `percent` is of the phase. */
export interface ReadingProgress {
  readonly phase: ReadingPhase;
  readonly percent: number;
}

/** What the reading process says. */
export type ReadingMessage =
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly kind: 'read'; readonly read: CorrectedDocument }
  | { readonly kind: 'failed'; readonly reason: string };

const KINDS: readonly unknown[] = ['progress', 'extracted', 'read', 'failed'];

/** Whether a message came from `reading-child.ts`; the channel carries nothing else. */
export const isReadingMessage = (message: unknown): message is ReadingMessage =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  KINDS.includes(message.kind);

/** Whether a message is the task; the parent sends nothing else. */
export const isReadingTask = (message: unknown): message is ReadingTask =>
  typeof message === 'object' &&
  message !== null &&
  'goal' in message &&
  'corrections' in message;
