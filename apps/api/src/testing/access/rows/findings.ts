import type { AccessRows } from '../access-row.js';

/** Findings: the reviewed agency's official answers, the supervisor withdraws. */
export const findingRows: AccessRows = {
  'GET /api/findings': { in: ['officer', 'respondent', 'supervisor', 'lead'], answer: 200 },
  'GET /api/findings/{id}': {
    in: ['officer', 'respondent', 'supervisor', 'lead'],
    answer: 200,
    id: 'finding',
  },
  'POST /api/findings/{id}/responses': {
    in: ['respondent'],
    answer: 412,
    id: 'finding',
    body: () => ({ position: 'agree', text: 'It will be mended.' }),
  },
  'POST /api/findings/{id}/refusals': {
    in: ['officer', 'supervisor'],
    answer: 412,
    id: 'finding',
    body: () => ({ text: 'No answer came.', askedOn: ['2026-10-01'] }),
  },
  'POST /api/findings/{id}/withdraw': {
    in: ['supervisor'],
    answer: 412,
    id: 'finding',
    body: () => ({ reason: 'It rests on a wrong register.' }),
  },
};
