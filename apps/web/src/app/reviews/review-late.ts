import { type ReviewSummary } from '../api/views';
import { daysBetween, today } from '../ui/dates';

/** Days a review is late, at least 1 when the agency's own day says so; 0 when it isn't. */
export const daysLate = (review: Pick<ReviewSummary, 'dueOn' | 'overdue'>): number =>
  review.overdue ? Math.max(1, daysBetween(review.dueOn, today())) : 0;
