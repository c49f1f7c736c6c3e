/** The part of the parser that runs anywhere: text and Markdown, structure and meaning. */
export { parseDocument } from './parse-document.js';
export type { DocumentInput, ParserTools } from './parse-document.js';
export { PARSED_DOCUMENT_SCHEMA, PARSER_VERSION } from './parsed-document.js';
export type {
  ParsedDocument,
  ParsedPractice,
  ParsedSection,
  ParsedSentence,
  ParsedSource,
  ProposedItem,
} from './parsed-document.js';
export { ISSUE_SEVERITY, SEVERITIES_OF_ISSUES } from './issue.js';
export type { Issue, IssueCode, IssueSeverity } from './issue.js';
export { contains, trimSpan, wordsOf } from './span.js';
export type { Span } from './span.js';
