import type { AccessRows } from '../access-row.js';
import { agencyRows } from './agencies.js';
import { checklistRows } from './checklists.js';
import { evidenceRows } from './evidence.js';
import { findingRows } from './findings.js';
import { itemRows } from './items.js';
import { overviewRows } from './overview.js';
import { reportRows } from './reports.js';
import { reviewRows } from './reviews.js';
import { sessionRows } from './sessions.js';
import { userRows } from './users.js';

/** The whole access matrix; a feature with routes of its own adds a file of rows. */
export const ACCESS_ROWS: AccessRows = {
  ...agencyRows,
  ...checklistRows,
  ...evidenceRows,
  ...findingRows,
  ...itemRows,
  ...overviewRows,
  ...reportRows,
  ...reviewRows,
  ...sessionRows,
  ...userRows,
};
