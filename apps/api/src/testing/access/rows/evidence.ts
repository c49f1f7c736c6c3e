import type { AccessRows } from '../access-row.js';

/** Evidence: officers and officials add it, auditors see only what was sealed with it. */
export const evidenceRows: AccessRows = {
  'POST /api/evidence-files': {
    in: ['officer', 'respondent'],
    answer: 201,
    query: ({ agencyId }) => `?agencyId=${agencyId}`,
    body: () => Buffer.from('A page of the register.'),
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'page.txt' },
  },
  'POST /api/evidence': {
    in: ['officer', 'respondent'],
    answer: 201,
    body: ({ agencyId }) => ({ agencyId, kind: 'attestation', title: 'Statement', text: 'So.' }),
  },
  'GET /api/evidence': {
    in: ['officer', 'respondent', 'supervisor', 'lead'],
    answer: 200,
    query: ({ agencyId }) => `?agencyId=${agencyId}`,
  },
  'GET /api/evidence/{id}/revisions/{number}/file': {
    in: ['officer', 'respondent', 'supervisor', 'lead'],
    answer: 200,
    id: 'evidenceFile',
  },
};
