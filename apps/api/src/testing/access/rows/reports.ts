import type { AccessRows } from '../access-row.js';

/** Reports, here of a sealed edition: of a running review an auditor has none. */
export const reportRows: AccessRows = {
  'POST /api/reviews/{id}/reports': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 202,
    id: 'sealedReview',
    body: () => ({ edition: 1 }),
  },
  'GET /api/reviews/{id}/reports': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 200,
    id: 'sealedReview',
  },
  'GET /api/reports/{id}': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 200,
    id: 'report',
  },
  'POST /api/reports/{id}/cancel': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 409,
    id: 'report',
  },
  'GET /api/reports/{id}/file': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 409,
    id: 'report',
  },
};
