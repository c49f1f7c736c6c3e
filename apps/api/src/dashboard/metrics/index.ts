import { readAgencyCategories } from './agency-categories.js';
import { readDueWeeks } from './due-weeks.js';
import { readOpenFindings } from './open-findings.js';
import { readOverdue } from './overdue.js';
import { readReviews } from './reviews.js';
import { readTrend } from './trend.js';
import { readWaiting } from './waiting.js';

/** Every metric of the dashboard, by its name in the answer: one file, one line, one query each. */
export const METRICS = {
  agencyCategories: readAgencyCategories,
  overdue: readOverdue,
  openFindings: readOpenFindings,
  trend: readTrend,
  dueWeeks: readDueWeeks,
  waiting: readWaiting,
  reviews: readReviews,
} as const;
