import {
  REVIEW_KINDS,
  REVIEW_STATUSES,
  type ReviewKind,
  type ReviewStatus,
} from '@plumbline/domain';
import {
  TakesChoice,
  TakesCount,
  TakesDay,
  TakesId,
  TakesList,
  TakesQueryFlag,
  TakesText,
} from '../core/fields/input-fields.js';

const optional = { optional: true } as const;
const LONGEST_COMMENT = 4000;

/** Which reviews. */
export class ReviewsQuery {
  @TakesChoice(REVIEW_STATUSES, 'ReviewStatus', optional) readonly status?: ReviewStatus;
  @TakesId(optional) readonly agencyId?: string;
  @TakesQueryFlag() readonly mine?: true;
}

/** A review to plan: one agency, one published checklist version, one period. */
export class PlanReviewInput {
  @TakesId() readonly agencyId!: string;
  @TakesId() readonly checklistVersionId!: string;
  @TakesDay() readonly periodStart!: string;
  @TakesDay() readonly periodEnd!: string;
  @TakesId() readonly leadOfficerId!: string;
  @TakesId() readonly supervisorId!: string;
  @TakesId({ optional: true, nullable: true }) readonly secondApproverId?: string | null;
  @TakesCount({ least: 1, most: 2, optional: true }) readonly quorum?: number;
  @TakesDay() readonly dueOn!: string;
  @TakesText({ most: LONGEST_COMMENT, optional: true, nullable: true }) readonly scope?:
    string | null;
  @TakesChoice(REVIEW_KINDS, 'ReviewKind', optional) readonly kind?: ReviewKind;
  @TakesId({
    optional: true,
    nullable: true,
    description: 'The sealed review of the period before: its outcomes stand beside the items',
  })
  readonly previousReviewId?: string | null;
}

/** People, date or scope of a review that isn't over; what is left out stays. */
export class ChangeReviewInput {
  @TakesId(optional) readonly leadOfficerId?: string;
  @TakesId(optional) readonly supervisorId?: string;
  @TakesDay(optional) readonly dueOn?: string;
  @TakesText({ most: LONGEST_COMMENT, optional: true, nullable: true }) readonly scope?:
    string | null;
}

export class CancelReviewInput {
  @TakesText({ least: 1, most: LONGEST_COMMENT }) readonly why!: string;
}

/** An item as it was last seen. */
export class SeenItemInput {
  @TakesId() readonly id!: string;
  @TakesCount({ least: 0, most: 1_000_000_000 }) readonly version!: number;
}

/** Who does these items, by when; what is left out stays. */
export class AssignItemsInput {
  @TakesList(() => SeenItemInput, { most: 5000 }) readonly items!: SeenItemInput[];
  @TakesId({ optional: true, nullable: true }) readonly assigneeId?: string | null;
  @TakesDay(optional) readonly dueOn?: string;
}

export class ApproveReviewInput {
  @TakesText({ most: LONGEST_COMMENT, description: 'Statement of independence, in own words' })
  readonly independence!: string;
  @TakesText({ most: LONGEST_COMMENT, optional: true, nullable: true }) readonly comment?:
    string | null;
}

export class SendBackInput {
  @TakesText({ most: LONGEST_COMMENT }) readonly comment!: string;
  @TakesList(() => SeenItemInput, { most: 5000 }) readonly items!: SeenItemInput[];
}
