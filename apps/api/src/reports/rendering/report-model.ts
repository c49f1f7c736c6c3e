import {
  type ItemDecision,
  type ReportInput,
  type SealedDocument,
  type SealedFinding,
  type SealedItem,
} from '@plumbline/domain';
import { moment, period } from './wording/dates.js';

export type ItemFinding = { readonly item: SealedItem; readonly finding: SealedFinding };

/** A report's input with the look-ups its sections share. */
export interface ReportModel extends ReportInput {
  readonly period: string;
  readonly findings: readonly ItemFinding[];
  /** What an empty list says: a draft's can still fill. */
  readonly none: 'none' | 'none yet';
  /** An instant in words, in the agency's zone. */
  readonly at: (instant: string) => string;
  readonly decisionOn: (item: SealedItem) => ItemDecision | null;
  readonly documentOf: (slug: string) => SealedDocument | null;
}

/** Puts the look-ups beside the input. */
export function reportModel(input: ReportInput): ReportModel {
  const { content } = input;
  const decisions = new Map(input.itemDecisions.map((decision) => [decision.itemKey, decision]));
  const documents = new Map(content.documents.map((document) => [document.slug, document]));
  return {
    ...input,
    period: period(content.review.periodStart, content.review.periodEnd),
    findings: content.items.flatMap((item) => item.findings.map((finding) => ({ item, finding }))),
    none: input.draft ? 'none yet' : 'none',
    at: (instant) => moment(instant, content.agency.timeZone),
    decisionOn: (item) => decisions.get(item.itemKey) ?? null,
    documentOf: (slug) => documents.get(slug) ?? null,
  };
}
