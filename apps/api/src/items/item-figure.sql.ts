import { type ItemFigure } from '@plumbline/domain';
import { IS_LATE } from './item-row.sql.js';

/** An outcome counts once it is submitted, as in the figures. */
const COUNTED = `(CASE WHEN i.status IN ('submitted', 'accepted')
  THEN i.outcome ELSE 'not_assessed' END)`;

const WITH_OFFICER = `(r.sealed_at IS NULL AND i.status IN ('open', 'in_progress', 'returned'))`;

/** Which items each figure counts, as a condition over an item's row. */
export const FIGURE_CONDITIONS: Readonly<Record<ItemFigure, string>> = {
  decided: `i.status = 'accepted'`,
  submitted: `i.status = 'submitted'`,
  assessed: `${COUNTED} <> 'not_assessed'`,
  applying: `${COUNTED} NOT IN ('not_assessed', 'not_applicable')`,
  compliant: `${COUNTED} = 'compliant'`,
  partiallyCompliant: `${COUNTED} = 'partially_compliant'`,
  nonCompliant: `${COUNTED} = 'non_compliant'`,
  notApplicable: `${COUNTED} = 'not_applicable'`,
  notAssessed: `${COUNTED} = 'not_assessed'`,
  overdue: IS_LATE,
  ahead: `(${WITH_OFFICER} AND NOT ${IS_LATE})`,
};
