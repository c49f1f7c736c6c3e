/** `mock` reviews are for practice and never count in figures over several reviews. */
export const REVIEW_KINDS = ['real', 'mock'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_KIND_LABELS: Readonly<Record<ReviewKind, string>> = {
  real: 'Review',
  mock: 'Mock review',
};

/** A review's derived statuses, in the order they are tried: the first that holds counts. */
export const REVIEW_STATUSES = [
  'cancelled',
  'sealed',
  'planned',
  'approved',
  'accepted',
  'submitted',
  'in_progress',
  'open',
] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const REVIEW_STATUS_LABELS: Readonly<Record<ReviewStatus, string>> = {
  cancelled: 'Cancelled',
  sealed: 'Sealed',
  planned: 'Planned',
  approved: 'Approved',
  accepted: 'Accepted',
  submitted: 'Submitted',
  in_progress: 'In progress',
  open: 'Open',
};

/** A moment as a Date or as ISO 8601 text; the domain asks only whether there is one. */
export type Instant = Date | string;

/** The people of a review and the facts that open and close it. */
export interface ReviewFacts {
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly secondApproverId: string | null;
  readonly openedAt: Instant | null;
  readonly sealedAt: Instant | null;
  readonly cancelledAt: Instant | null;
}

/** What the review's own commands read: `dueOn`, `periodStart` and `periodEnd` are days. */
export interface ReviewState extends ReviewFacts {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: ReviewKind;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly quorum: number;
  readonly edition: number;
}
