import type { AccessRows } from '../access-row.js';

/** What looks over many things at once: an agency that isn't the asker's adds nothing. */
export const overviewRows: AccessRows = {
  // A filter that names another agency leaves nothing over; the ids in the answer are looked at.
  'GET /api/dashboard': {
    in: ['officer', 'supervisor', 'lead'],
    answer: 200,
    query: ({ agencyId }) => `?agencyId=${agencyId}`,
    other: 200,
    nothing: 200,
  },
  // As the dashboard.
  'GET /api/audit': {
    in: ['auditor'],
    answer: 200,
    query: ({ agencyId }) => `?agencyId=${agencyId}`,
    other: 200,
    nothing: 200,
  },
};
