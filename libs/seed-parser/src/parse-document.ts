import type { ExtractedText } from './extracted-text.js';
import type { DocumentInput, Extraction } from './formats/extraction.js';
import { extractTextFile, textFormatOf } from './formats/text-file.js';
import { issuesFrom } from './issue.js';
import type { Remark } from './issue.js';
import { PARSED_DOCUMENT_SCHEMA } from './parsed-document.js';
import type { ParsedDocument } from './parsed-document.js';
import { readText } from './read-text.js';

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
    title: null,
    sections: [],
    issues: issuesFrom('', [{ code, span: [0, 0], message }]),
  };
}

/** Reads the text of a file, whatever its format, into sections, practices and issues. */
export function parseText(extracted: ExtractedText, file: SourceFile): ParsedDocument {
  const { text, mediaType, encoding, extractor, marks } = extracted;
  const { title, sections, remarks } = readText({ text, marks });
  const none = sections.length === 0 ? [noSections(text)] : [];
  return {
    schema: PARSED_DOCUMENT_SCHEMA,
    source: { ...file, mediaType, encoding, extractor },
    text,
    marks,
    title,
    sections,
    issues: issuesFrom(text, [...none, ...remarks]),
  };
}

const NO_SECTIONS =
  'No sections were found. Number the questions (1., 2., …) or end each with a question mark.';

/** The remark on a text in which no section was found. */
export const noSections = (text: string): Remark => ({
  code: 'no-sections',
  span: [0, text.length],
  message: NO_SECTIONS,
});
