/** The part of the parser that runs anywhere: text and Markdown, structure and meaning. */
export { parseDocument, parseText } from './parse-document.js';
export type { DocumentInput, ParserTools, SourceFile } from './parse-document.js';
export type { ExtractedText, LineMark, ListMark } from './extracted-text.js';
export type { Extraction } from './formats/extraction.js';
export { REFUSALS } from './formats/refusals.js';
export type { RefusalCode } from './formats/refusals.js';
export { extractTextFile } from './formats/text-file.js';
export { PARSED_DOCUMENT_SCHEMA, PARSER_VERSION } from './parsed-document.js';
export type {
  ParsedDocument,
  ParsedPractice,
  ParsedSection,
  ParsedSentence,
  ParsedSource,
  ParsedTitle,
  ProposedItem,
} from './parsed-document.js';
export { ISSUE_SEVERITY, SEVERITIES_OF_ISSUES } from './issue.js';
export type { Issue, IssueCode, IssueSeverity } from './issue.js';
export { contains, trimSpan, wordsOf } from './span.js';
export type { Span } from './span.js';
export * from './compare/index.js';
export { applyCorrections } from './corrections/apply-corrections.js';
export type { CorrectedDocument } from './corrections/apply-corrections.js';
export {
  CORRECTION_KINDS,
  CORRECTION_LIMITS,
  correctionKey,
  isStructural,
  readCorrection,
  readCorrections,
  withCorrection,
} from './corrections/correction.js';
export type { Correction, CorrectionKind } from './corrections/correction.js';
export { shortTitle } from './proposal/item-title.js';
export { firstFree, keyPractices, slugOf } from './proposal/practice-key.js';
export type { KeyedPractice, KeyedSection } from './proposal/practice-key.js';
export { proposalOf, sourcesOfItems, withoutItems } from './proposal/propose-items.js';
export type { ChecklistProposal, ItemSources } from './proposal/propose-items.js';
