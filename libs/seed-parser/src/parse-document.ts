import type { ExtractedText } from './extracted-text.js';
import type { DocumentInput, Extraction } from './formats/extraction.js';
import { extractTextFile, textFormatOf } from './formats/text-file.js';
import { issuesFrom } from './issue.js';
import type { Remark } from './issue.js';
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
  ProposedItem,
} from './parsed-document.js';
import type { Span } from './span.js';
import type { OutlineSection } from './structure/outline.js';
import { outlineOf } from './structure/outline.js';

export type { DocumentInput };

/** What the core is given instead of reaching for it. */
export interface ParserTools {
  /** SHA-256 of the bytes in lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** What is known of a file besides its text; `length` counts its bytes, `sha256` is of them. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly length: number;
}

/**
 * Reads a plain text or Markdown file into sections, practices and issues. Never throws on input:
 * bytes that can't be read give a document without sections and an issue of severity `error`.
 */
export function parseDocument(input: DocumentInput, tools: ParserTools): ParsedDocument {
  return parseExtraction(extractTextFile(input), sourceFileOf(input, tools));
}

/** A file's name, hash and size. */
export const sourceFileOf = ({ name, bytes }: DocumentInput, tools: ParserTools): SourceFile => ({
  name,
  sha256: tools.sha256(bytes),
  length: bytes.length,
});

/** The document an extraction makes; a refused one has no sections and its reason as an issue. */
export function parseExtraction(extraction: Extraction, file: SourceFile): ParsedDocument {
  if (extraction.ok) return parseText(extraction.extracted, file);
  const { code, message } = extraction;
  const { mediaType } = textFormatOf(file.name);
  return {
    schema: PARSED_DOCUMENT_SCHEMA,
    source: { ...file, mediaType, encoding: null, extractor: null },
    text: '',
    marks: [],
    sections: [],
    issues: issuesFrom('', [{ code, span: [0, 0], message }]),
  };
}

/** Reads the text of a file, whatever its format, into sections, practices and issues. */
export function parseText(extracted: ExtractedText, file: SourceFile): ParsedDocument {
  const { text, mediaType, encoding, extractor, marks } = extracted;
  const outline = outlineOf(text, marks);
  const drafts = outline.sections.map((section) => parseSection(text, section, outline.furniture));
  const sectionless: Remark[] =
    drafts.length === 0
      ? [{ code: 'no-sections', span: [0, text.length], message: NO_SECTIONS }]
      : [];
  const remarks = [...sectionless, ...outline.remarks, ...drafts.flatMap((draft) => draft.remarks)];
  return {
    schema: PARSED_DOCUMENT_SCHEMA,
    source: { ...file, mediaType, encoding, extractor },
    text,
    marks,
    sections: sectionsFrom(drafts),
    issues: issuesFrom(text, remarks),
  };
}

const NO_SECTIONS =
  'No sections were found. Number the questions (1., 2., …) or end each with a question mark.';

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
