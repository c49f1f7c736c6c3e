import type { RefusalCode } from './formats/refusals.js';
import type { Span } from './span.js';

/** How much an issue matters: an error means nothing could be read. */
export const SEVERITIES_OF_ISSUES = ['info', 'warning', 'error'] as const;
export type IssueSeverity = (typeof SEVERITIES_OF_ISSUES)[number];

/** Every issue the parser can report, with the severity it always has. */
export const ISSUE_SEVERITY = {
  'too-large': 'error',
  'empty-file': 'error',
  'binary-file': 'error',
  'unsupported-format': 'error',
  'not-what-its-name-says': 'error',
  'lone-surrogate': 'error',
  'broken-file': 'error',
  'encrypted-file': 'error',
  'no-text-layer': 'error',
  'too-much-inside': 'error',
  'outside-references': 'error',
  'took-too-long': 'error',
  'took-too-much-memory': 'error',
  'no-sections': 'error',
  unplaced: 'warning',
  'section-number-skipped': 'warning',
  'section-number-repeated': 'warning',
  'item-number-skipped': 'warning',
  'item-number-repeated': 'warning',
  'item-number-falls-back': 'warning',
  'empty-section': 'warning',
  'close-reading': 'warning',
  'correction-lapsed': 'warning',
  'ref-taken': 'warning',
  'heading-after-item': 'info',
  'prose-answer': 'info',
  'page-furniture': 'info',
  'table-of-contents': 'info',
  'no-practice': 'info',
} as const satisfies Record<RefusalCode, 'error'> & Record<string, IssueSeverity>;
export type IssueCode = keyof typeof ISSUE_SEVERITY;

/** One remark on the source: `line` counts from 1, `span` points into the decoded text. */
export interface Issue {
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  readonly line: number;
  readonly span: Span;
  readonly message: string;
}

/** An issue before its line is known. */
export interface Remark {
  readonly code: IssueCode;
  readonly span: Span;
  readonly message: string;
}

/** Orders remarks by place and gives each its severity and line. */
export function issuesFrom(text: string, remarks: readonly Remark[]): Issue[] {
  const ordered = [...remarks].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let line = 1;
  let at = 0;
  return ordered.map((remark) => {
    for (; at < remark.span[0]; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    const { code, span, message } = remark;
    return { severity: ISSUE_SEVERITY[code], code, line, span, message };
  });
}
