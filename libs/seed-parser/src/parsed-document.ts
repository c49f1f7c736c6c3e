import type { Cadence, Category, ContextReason, Method, Obligation } from '@plumbline/domain';
import type { LineMark } from './extracted-text.js';
import type { Issue } from './issue.js';
import type { Span } from './span.js';

/** Name of the public format that `parse --json` prints. */
export const PARSED_DOCUMENT_SCHEMA = 'plumbline.parsed-document/1';

/** Stored beside a reading, so that it is known which rules made it. */
export const PARSER_VERSION = '1.2.0';

/** A sentence of a practice and how it binds by itself. */
export interface ParsedSentence {
  readonly span: Span;
  readonly obligation: Obligation;
}

/** The checklist item proposed for an auditable practice. */
export interface ProposedItem {
  readonly wording: string;
  readonly methods: readonly Method[];
  readonly suggestedEvidence: readonly string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
  /** The same for all near-duplicates of a document; null when a practice stands alone. */
  readonly cluster: string | null;
}

/** One thing the document says agencies do; spans are UTF-16 offsets into the document's text. */
export interface ParsedPractice {
  readonly ref: string;
  readonly parentRef: string | null;
  readonly title: string | null;
  readonly span: Span;
  readonly gaps: readonly Span[];
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly obligation: Obligation;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
  readonly why: readonly string[];
  readonly item: ProposedItem | null;
}

/** A question and its answer. */
export interface ParsedSection {
  readonly number: number;
  readonly heading: string;
  readonly headingSpan: Span;
  readonly span: Span;
  /** The paragraphs before the list, and those after it. */
  readonly opening: Span | null;
  readonly conclusion: Span | null;
  readonly practices: readonly ParsedPractice[];
}

/**
 * Where the text came from; `length` counts the bytes, `sha256` is of them. `encoding` is null
 * where the format settles it, `extractor` where nothing could be read.
 */
export interface ParsedSource {
  readonly name: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly extractor: string | null;
  readonly sha256: string;
  readonly length: number;
}

/** A document's title and where it stands. */
export interface ParsedTitle {
  readonly words: string;
  readonly span: Span;
}

/** The whole result of reading a document, in the public format. */
export interface ParsedDocument {
  readonly schema: typeof PARSED_DOCUMENT_SCHEMA;
  readonly source: ParsedSource;
  /** Decoded text with LF line ends and no byte order mark: what every span points into. */
  readonly text: string;
  /** What the file says of its lines beyond the text; kept, so that it can be read again. */
  readonly marks: readonly LineMark[];
  /** Its title, where one stands before the first section. */
  readonly title: ParsedTitle | null;
  readonly sections: readonly ParsedSection[];
  readonly issues: readonly Issue[];
}
