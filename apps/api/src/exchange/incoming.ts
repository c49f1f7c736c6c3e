import { isUtf8 } from 'node:buffer';
import { DomainError, type JsonValue } from '@plumbline/domain';
import type { ExchangedField, ExchangedFields } from './exchanged-fields.js';

/** Something in a file that keeps it from being imported. */
export interface ExchangeProblem {
  /** A cell (`D5`), a row (`row 5`) or a JSON pointer into the file. */
  readonly place: string;
  readonly code: string;
  /** What to do about it. */
  readonly detail: string;
}

/** A value that a file carries for reading only. */
export interface FixedValue {
  readonly place: string;
  readonly value: JsonValue;
}

/** One item as a file has it; what the file leaves out is left as it stands. */
export interface IncomingItem {
  readonly place: string;
  readonly itemKey: string | null;
  readonly ref: string | null;
  readonly fields: Partial<ExchangedFields>;
  readonly places: Readonly<Partial<Record<ExchangedField, string>>>;
  /** By name: ref, quotes and the like, which only the document changes. */
  readonly fixed: Readonly<Record<string, FixedValue>>;
}

/** What a format read out of a file. */
export interface IncomingFile {
  readonly items: readonly IncomingItem[];
  readonly fixed: Readonly<Record<string, FixedValue>>;
  readonly problems: readonly ExchangeProblem[];
}

/** The largest file an import takes, in bytes, and the most items in one. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;
export const MOST_ITEMS = 5000;

/** The refusal of a file that can't be read at all. */
export const unreadable = (detail: string): DomainError =>
  new DomainError('rule-unmet', {
    detail,
    errors: [{ pointer: '/file', code: 'unreadable', detail }],
  });

/**
 * The text of a file in UTF-8, without a BOM.
 * @throws DomainError `rule-unmet`, naming how to save it instead.
 */
export const utf8Text = (bytes: Uint8Array, advice: string): string => {
  if (isUtf8(bytes) && !bytes.includes(0)) return new TextDecoder().decode(bytes);
  throw unreadable(`The file is not text in UTF-8. ${advice}`);
};
