import {
  CATEGORIES,
  type Category,
  type Claim,
  CLAIM_STATUSES,
  type ClaimStatus,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';

/** What is known of a practice's claim; `by` is null for a note that came with the document. */
export class ClaimView implements Claim {
  @ShowsChoice(CLAIM_STATUSES, 'ClaimStatus') readonly status!: ClaimStatus;
  @ShowsText({ nullable: true }) readonly note!: string | null;
  @ShowsDay({ nullable: true }) readonly asOf!: string | null;
  @ShowsText({ nullable: true, description: 'Null for a note that came with the document' })
  readonly by!: string | null;
}

/** The claim of a practice where it can be set: its version is the number of notes so far. */
export class PracticeClaimView extends ClaimView {
  @ShowsVersion() readonly version!: number;
}

/** One note on a claim, as it was made. */
export class ClaimNoteView extends ClaimView {
  @ShowsInstant() readonly at!: string;
}

/** Every note on a practice's claim, the newest first. */
export class ClaimHistoryView {
  @ShowsList(() => ClaimNoteView) readonly items!: ClaimNoteView[];
}

export class ClaimPolicyView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
}

export class ClaimSectionView {
  @ShowsCount() readonly number!: number;
  @ShowsText() readonly heading!: string;
}

/** A practice in the list of claims. */
export class ClaimRowView {
  @ShowsId() readonly practiceId!: string;
  @ShowsText() readonly practiceKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText({ nullable: true }) readonly title!: string | null;
  @ShowsText() readonly text!: string;
  @ShowsPart(() => ClaimPolicyView) readonly policy!: ClaimPolicyView;
  @ShowsPart(() => ClaimSectionView) readonly section!: ClaimSectionView;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsFlag() readonly auditable!: boolean;
  @ShowsPart(() => PracticeClaimView) readonly claim!: PracticeClaimView;
  @ShowsFlag({ description: 'Whether the reader may set it' }) readonly settable!: boolean;
}

/** How many practices have each status, whatever the filter's own status. */
export class ClaimCountsView implements Record<ClaimStatus, number> {
  @ShowsCount() readonly source_says!: number;
  @ShowsCount() readonly confirmed!: number;
  @ShowsCount() readonly contradicted!: number;
  @ShowsCount() readonly unknown!: number;
}

export class ClaimListView {
  @ShowsList(() => ClaimRowView) readonly items!: ClaimRowView[];
  @ShowsCount({ description: 'Of all that match, on this page or not' }) readonly total!: number;
  @ShowsPart(() => ClaimCountsView) readonly counts!: ClaimCountsView;
}
