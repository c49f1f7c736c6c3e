import {
  type ChecklistProposal,
  type CorrectedDocument,
  type Issue,
  keyPractices,
  type ParsedDocument,
  type ParsedPractice,
  proposalOf,
  type Span,
  sourcesOfItems,
} from '@plumbline/seed-parser/core';

/** What a line of the source is part of. */
export type LineRole = 'heading' | 'auditable' | 'context' | 'plain';

/** One line of the source that isn't blank; spans are offsets into the text. */
export interface SourceLine {
  readonly number: number;
  readonly span: Span;
  readonly role: LineRole;
  /** Where the practice begins that the line belongs to; null for other lines. */
  readonly practice: number | null;
  readonly hasIssue: boolean;
}

/** A checklist item that the document suggests. */
export interface ProposedRow {
  readonly proposal: ChecklistProposal;
  readonly ref: string;
  /** Where its practices begin; the leading one first. */
  readonly starts: readonly number[];
  readonly isIncluded: boolean;
}

export interface PreviewCounts {
  readonly sections: number;
  readonly practices: number;
  readonly auditable: number;
  readonly issues: number;
  readonly kept: number;
}

/** A reading as the import page shows it. */
export interface Preview {
  readonly document: ParsedDocument;
  readonly lines: readonly SourceLine[];
  readonly items: readonly ProposedRow[];
  readonly issues: readonly Issue[];
  readonly counts: PreviewCounts;
}

/** Lays a reading out line by line and item by item. */
export function previewOf({ document, leftOut }: CorrectedDocument): Preview {
  const keyed = keyPractices(document);
  const byKey = new Map(
    keyed.flatMap(({ practices }) => practices.map((each) => [each.practiceKey, each] as const)),
  );
  const items = sourcesOfItems(keyed).map((sources): ProposedRow => {
    const starts = sources.map(({ span }) => span[0]);
    const included = starts.some((start) => !leftOut.has(start));
    return { proposal: proposalOf(sources), ref: sources[0].ref, starts, isIncluded: included };
  });
  const practices = [...byKey.values()];
  return {
    document,
    lines: linesOf(document, practices),
    items,
    issues: document.issues,
    counts: {
      sections: document.sections.length,
      practices: practices.length,
      auditable: practices.filter(({ auditable }) => auditable).length,
      issues: document.issues.length,
      kept: items.filter(({ isIncluded }) => isIncluded).length,
    },
  };
}

/** The sentence of a practice that binds as the practice does: what its item cites. */
export const citedSpan = ({ sentences, obligation, span }: ParsedPractice): Span =>
  (sentences.find((each) => each.obligation === obligation) ?? sentences[0])?.span ?? span;

function linesOf(document: ParsedDocument, practices: readonly ParsedPractice[]): SourceLine[] {
  const { text, sections, issues } = document;
  const lines: SourceLine[] = [];
  const flagged = new Set(issues.map(({ line }) => line));
  const ordered = [...practices].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let at = 0;
  let number = 0;
  let section = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    number += 1;
    if (text.slice(at, end).trim() !== '') {
      while ((ordered[next + 1]?.span[0] ?? Infinity) < end) next += 1;
      while ((sections[section + 1]?.headingSpan[0] ?? Infinity) < end) section += 1;
      const heading = sections[section]?.headingSpan;
      const isHeading = heading !== undefined && heading[0] < end && heading[1] > at;
      const practice = ordered[next];
      const isPart =
        !isHeading && practice !== undefined && practice.span[0] < end && practice.span[1] > at;
      const role = isHeading ? 'heading' : isPart ? kindOf(practice) : 'plain';
      const hasIssue = flagged.has(number);
      const start = isPart ? practice.span[0] : null;
      lines.push({ number, span: [at, end], role, practice: start, hasIssue });
    }
    at = end + 1;
  }
  return lines;
}

const kindOf = ({ auditable }: ParsedPractice): LineRole => (auditable ? 'auditable' : 'context');

/** Where each sentence of a line begins that isn't its first: the places it can be split. */
export function splitPlaces(text: string, { span }: SourceLine): readonly number[] {
  const places: number[] = [];
  const line = text.slice(span[0], span[1]);
  for (const match of line.matchAll(/[.!?;][”"')]*\s+(?=\S)/gu)) {
    // The mark at the line's beginning, as in “2. Doors”, ends no sentence.
    if (line.slice(0, match.index).trim().length > 4) {
      places.push(span[0] + match.index + match[0].length);
    }
  }
  return places;
}
