import {
  CATEGORIES,
  type Category,
  CONTEXT_REASONS,
  type ContextReason,
  type Obligation,
  OBLIGATIONS,
  type Span,
} from '@plumbline/domain';
import { OmitType } from '@nestjs/swagger';
import {
  ShowsChoice,
  ShowsCount,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsSpan,
  ShowsSpans,
  ShowsText,
  ShowsTexts,
} from '../core/fields/view-fields.js';
import { PracticeClaimView } from './claim.view.js';

const ISSUE_SEVERITIES = ['info', 'warning', 'error'] as const;

/** A policy document in a list, as its newest revision stands. */
export class PolicySummary {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly slug!: string;
  @ShowsText() readonly title!: string;
  @ShowsCount() readonly revision!: number;
  @ShowsCount() readonly sections!: number;
  @ShowsCount() readonly practices!: number;
  @ShowsCount({ description: 'Practices that can be audited' }) readonly auditable!: number;
  @ShowsText({ description: 'SHA-256 of the original bytes' }) readonly sha256!: string;
  @ShowsInstant() readonly importedAt!: string;
  @ShowsId({ nullable: true, description: 'The newest version of its checklist' })
  readonly checklistVersionId!: string | null;
}

export class PolicyListView {
  @ShowsList(() => PolicySummary) readonly items!: PolicySummary[];
}

/** One thing the document says agencies do. */
export class PracticeView {
  @ShowsId() readonly id!: string;
  @ShowsText({ description: 'As the document counts: 5.2, 8.1.a, 12.p1' }) readonly ref!: string;
  @ShowsText({ nullable: true }) readonly parentRef!: string | null;
  @ShowsText({ description: 'Stable over revisions' }) readonly practiceKey!: string;
  @ShowsText({ nullable: true }) readonly title!: string | null;
  @ShowsSpan() readonly span!: Span;
  @ShowsSpans() readonly gaps!: Span[];
  @ShowsText({ description: 'The span without its gaps, white space collapsed' })
  readonly text!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsFlag() readonly auditable!: boolean;
  @ShowsChoice(CONTEXT_REASONS, 'ContextReason', { nullable: true })
  readonly contextReason!: ContextReason | null;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsTexts({ description: 'The rule and the words behind each decision' })
  readonly why!: string[];
  @ShowsPart(() => PracticeClaimView) readonly claim!: PracticeClaimView;
  @ShowsId({ nullable: true, description: 'In the newest version of the checklist' })
  readonly checklistItemId!: string | null;
}

/** A question of the document, with its answer. */
export class SectionView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
  @ShowsCount() readonly ordinal!: number;
  @ShowsText() readonly heading!: string;
  @ShowsSpan() readonly span!: Span;
  @ShowsList(() => PracticeView) readonly practices!: PracticeView[];
}

export class PolicySourceView {
  @ShowsText() readonly mediaType!: string;
  @ShowsText({ nullable: true, description: 'Null where the format settles it' })
  readonly encoding!: string | null;
  @ShowsText({ description: 'What made the text of the bytes, with its version' })
  readonly extractor!: string;
  @ShowsCount({ description: 'Of the text, in UTF-16 code units' }) readonly length!: number;
}

/** Something about the document that a person should look at. */
export class ParseIssueView {
  @ShowsChoice(ISSUE_SEVERITIES, 'IssueSeverity')
  readonly severity!: (typeof ISSUE_SEVERITIES)[number];
  @ShowsText() readonly code!: string;
  @ShowsCount({ description: 'From 1' }) readonly line!: number;
  @ShowsSpan() readonly span!: Span;
  @ShowsText() readonly message!: string;
}

/** A policy document as it was read. */
export class PolicyView extends OmitType(PolicySummary, ['sections'] as const) {
  @ShowsId() readonly readingId!: string;
  @ShowsText({ description: 'What spans point into: decoded, LF, no byte order mark' })
  readonly text!: string;
  @ShowsPart(() => PolicySourceView) readonly source!: PolicySourceView;
  @ShowsList(() => SectionView) readonly sections!: SectionView[];
  @ShowsList(() => ParseIssueView) readonly issues!: ParseIssueView[];
}
