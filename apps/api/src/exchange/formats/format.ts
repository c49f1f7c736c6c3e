import type { ExchangedChecklist } from '../exchanged-checklist.js';
import type { IncomingFile } from '../incoming.js';

export const FORMAT_NAMES = ['xlsx', 'csv', 'yaml', 'oscal'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** A kind of file that a checklist goes out as and comes in by. */
export interface ExchangeFormat {
  readonly name: FormatName;
  readonly mediaType: string;
  /** How a file's name ends, with the dot; the first is used for exports. */
  readonly endings: readonly [string, ...string[]];
  /** The same bytes for the same checklist, whenever and wherever they are made. */
  write(checklist: ExchangedChecklist): Uint8Array;
  /** @throws DomainError `rule-unmet` for what can't be read at all. */
  read(bytes: Uint8Array): IncomingFile | Promise<IncomingFile>;
}
