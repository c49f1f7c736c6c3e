import {
  EDITION_FIELDS,
  type EditionDifference,
  type EditionField,
  type SealedItem,
  type SealedReview,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsDay,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsObject,
  ShowsPart,
  ShowsText,
} from '../../core/fields/view-fields.js';
import { FiguresView, ReviewAgencyView } from '../review.view.js';

/** A sealed edition in a list, read from its snapshot. */
export class SealedEditionSummary {
  @ShowsId() readonly reviewId!: string;
  @ShowsText() readonly code!: string;
  @ShowsPart(() => ReviewAgencyView) readonly agency!: ReviewAgencyView;
  @ShowsText() readonly checklistTitle!: string;
  @ShowsCount() readonly edition!: number;
  @ShowsDay() readonly periodStart!: string;
  @ShowsDay() readonly periodEnd!: string;
  @ShowsText() readonly contentSha256!: string;
  @ShowsInstant() readonly sealedAt!: string;
  @ShowsText() readonly sealedBy!: string;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
}

export class SealedEditionList {
  @ShowsList(() => SealedEditionSummary) readonly items!: SealedEditionSummary[];
}

export class SealedApprovalView {
  @ShowsText() readonly name!: string;
  @ShowsText() readonly role!: string;
  @ShowsInstant() readonly at!: string;
  @ShowsText({ nullable: true }) readonly onBehalfOf!: string | null;
}

/** Who sealed, when, which edition. */
export class SealFactsView {
  @ShowsText() readonly sealedBy!: string;
  @ShowsInstant() readonly sealedAt!: string;
  @ShowsCount() readonly edition!: number;
}

/** How an item was decided when the edition was sealed; it stands beside the sealed content. */
export class ItemDecisionView {
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly status!: string;
  @ShowsText({ nullable: true }) readonly verdict!: string | null;
  @ShowsText({ nullable: true }) readonly by!: string | null;
  @ShowsInstant({ nullable: true }) readonly at!: string | null;
  @ShowsText({ nullable: true }) readonly comment!: string | null;
  @ShowsCount({ nullable: true }) readonly assessmentRevision!: number | null;
}

/** A sealed edition in full: `content` is the JSON whose canonical bytes `contentSha256` is of. */
export class SealedEditionView {
  @ShowsId() readonly reviewId!: string;
  @ShowsId() readonly agencyId!: string;
  @ShowsObject({ description: 'plumbline.sealed-review/1' }) readonly content!: SealedReview;
  @ShowsText() readonly contentSha256!: string;
  @ShowsPart(() => SealFactsView) readonly seal!: SealFactsView;
  @ShowsList(() => SealedApprovalView) readonly approvals!: SealedApprovalView[];
  @ShowsList(() => ItemDecisionView) readonly itemDecisions!: ItemDecisionView[];
}

const DIFFERENCE_KINDS = ['added', 'dropped', 'changed'] as const;

/** An item that the later edition says otherwise; both as their editions say it. */
export class EditionDifferenceView {
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsChoice(DIFFERENCE_KINDS, 'EditionDifferenceKind') readonly kind!: EditionDifference['kind'];
  @ShowsChoices(EDITION_FIELDS, 'EditionField') readonly fields!: readonly EditionField[];
  @ShowsObject({ nullable: true }) readonly before!: SealedItem | null;
  @ShowsObject({ nullable: true }) readonly after!: SealedItem | null;
}

/** An edition of the comparison, and by which hash it can be told. */
export class ComparedEditionView {
  @ShowsCount() readonly edition!: number;
  @ShowsText() readonly contentSha256!: string;
  @ShowsInstant() readonly sealedAt!: string;
  @ShowsText() readonly sealedBy!: string;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
}

/** Two sealed editions of one review beside each other, read from their snapshots. */
export class EditionComparisonView {
  @ShowsText() readonly code!: string;
  @ShowsText() readonly agencyName!: string;
  @ShowsPart(() => ComparedEditionView) readonly before!: ComparedEditionView;
  @ShowsPart(() => ComparedEditionView) readonly after!: ComparedEditionView;
  @ShowsText({ nullable: true, description: 'Why the review was opened again' })
  readonly why!: string | null;
  @ShowsCount() readonly unchanged!: number;
  @ShowsList(() => EditionDifferenceView) readonly differences!: readonly EditionDifferenceView[];
}
