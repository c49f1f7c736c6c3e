import { decodeBytes } from './formats/decode.js';
import type { Decoded } from './formats/decode.js';
import { formatOf } from './formats/index.js';
import { issuesFrom } from './issue.js';
import type { IssueCode, Remark } from './issue.js';
import { clustersOf } from './meaning/clusters.js';
import { adviceFor } from './meaning/item.js';
import { wordingOf } from './meaning/wording.js';
import { parseSection } from './parse-section.js';
import type { PracticeDraft, SectionDraft } from './parse-section.js';
import { PARSED_DOCUMENT_SCHEMA } from './parsed-document.js';
import type {
  ParsedDocument,
  ParsedPractice,
  ParsedSection,
  ParsedSource,
  ProposedItem,
} from './parsed-document.js';
import type { Span } from './span.js';
import type { OutlineSection } from './structure/outline.js';
import { outlineOf } from './structure/outline.js';

/** A file to read: its name decides the format, its bytes are all there is to it. */
export interface DocumentInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the core is given instead of reaching for it. */
export interface ParserTools {
  /** SHA-256 of the bytes in lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/**
 * Reads a document into sections, practices and issues. Never throws on input: bytes that can't be
 * read give a document without sections and an issue of severity `error`.
 */
export function parseDocument(input: DocumentInput, tools: ParserTools): ParsedDocument {
  const decoded = decodeBytes(input.bytes);
  const source: ParsedSource = {
    name: input.name,
    mediaType: formatOf(input.name).mediaType,
    encoding: decoded.encoding,
    sha256: tools.sha256(input.bytes),
    length: input.bytes.length,
  };
  const refusal = refusalOf(decoded);
  if (refusal || !decoded.readable) return refused(source, refusal ?? 'binary-file');
  const { text } = decoded;
  const outline = outlineOf(text);
  const drafts = outline.sections.map((section) => parseSection(text, section, outline.furniture));
  const sectionless: Remark[] =
    drafts.length === 0
      ? [{ code: 'no-sections', span: [0, text.length], message: REFUSALS['no-sections'] }]
      : [];
  const remarks = [...sectionless, ...outline.remarks, ...drafts.flatMap((draft) => draft.remarks)];
  return {
    schema: PARSED_DOCUMENT_SCHEMA,
    source,
    text,
    sections: sectionsFrom(drafts),
    issues: issuesFrom(text, remarks),
  };
}

const REFUSALS = {
  'binary-file': 'This is not a text file. Export the document as plain text (.txt) and try again.',
  'lone-surrogate':
    'The text holds half of a UTF-16 character. Save it again as UTF-8 text and try again.',
  'empty-file': 'The file holds no text. Choose the file that holds the policy.',
  'no-sections':
    'No sections were found. Number the questions (1., 2., …) or end each with a question mark.',
} as const;

type Refusal = keyof typeof REFUSALS;

function refusalOf(decoded: Decoded): Refusal | null {
  if (!decoded.readable) return decoded.code;
  return decoded.text.trim() === '' ? 'empty-file' : null;
}

function refused(source: ParsedSource, refusal: Refusal): ParsedDocument {
  const code: IssueCode = refusal;
  const issues = issuesFrom('', [{ code, span: [0, 0], message: REFUSALS[refusal] }]);
  return { schema: PARSED_DOCUMENT_SCHEMA, source, text: '', sections: [], issues };
}

function sectionsFrom(drafts: readonly SectionDraft[]): ParsedSection[] {
  // A paragraph of prose holds several measures and duplicates none of them.
  const listed = drafts.flatMap(({ outline, practices }) =>
    practices
      .filter(({ span, meaning }) => meaning.auditable && !isProse(outline, span))
      .map((practice) => ({ practice, section: outline.span[0] })),
  );
  // Refs may repeat where section numbers do, so practices are told apart by their place.
  const clusters = clustersOf(
    listed.map(({ practice, section }) => ({
      key: practice.span[0],
      section,
      ref: practice.ref,
      title: practice.title,
      text: practice.meaning.body,
      control: practice.meaning.controls[0]?.control ?? null,
    })),
  );
  return drafts.map(({ outline, prose, practices }) => ({
    number: outline.number,
    heading: outline.heading,
    headingSpan: outline.headingSpan,
    span: outline.span,
    opening: prose.opening,
    conclusion: prose.conclusion,
    practices: practices.map((practice) =>
      practiceFrom(practice, clusters.get(practice.span[0]) ?? null),
    ),
  }));
}

const isProse = (outline: OutlineSection, span: Span): boolean =>
  [...outline.before, ...outline.after].some((paragraph) => paragraph[0] === span[0]);

function practiceFrom(draft: PracticeDraft, cluster: string | null): ParsedPractice {
  const { ref, parentRef, title, span, gaps, text, meaning } = draft;
  const { sentences, obligation, auditable, contextReason, category } = meaning;
  const why = cluster
    ? [...meaning.why, `${cluster}: says nearly the same as others`]
    : meaning.why;
  const item = auditable ? itemFrom(draft, cluster) : null;
  return {
    ref,
    parentRef,
    title,
    span,
    gaps,
    text,
    sentences,
    obligation,
    auditable,
    contextReason,
    category,
    why,
    item,
  };
}

function itemFrom({ title, meaning }: PracticeDraft, cluster: string | null): ProposedItem {
  const { worded, obligation, controls, body } = meaning;
  const wording = wordingOf(title, worded, obligation);
  return { wording, ...adviceFor(controls, body), cluster };
}
