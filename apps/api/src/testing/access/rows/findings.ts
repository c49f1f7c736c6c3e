import type { AccessRows } from '../access-row.js';
import { anActionOf } from '../agency-things.js';

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
  'POST /api/findings/{id}/start-correcting': {
    in: ['officer', 'supervisor'],
    answer: 412,
    id: 'answeredFinding',
  },
  'POST /api/findings/{id}/verify': {
    in: ['officer', 'supervisor'],
    answer: 412,
    id: 'answeredFinding',
    body: () => ({ retest: 'Read again.' }),
  },
  'POST /api/findings/{id}/close': {
    in: ['supervisor'],
    answer: 412,
    id: 'answeredFinding',
  },
  'POST /api/findings/{id}/fail-retest': {
    in: ['supervisor'],
    answer: 412,
    id: 'answeredFinding',
    body: () => ({ reason: 'Still open.' }),
  },
  'POST /api/findings/{id}/accept-risk': {
    in: ['supervisor'],
    answer: 412,
    id: 'answeredFinding',
    body: () => ({ reason: 'Small.', expiresOn: '2099-01-31' }),
  },
  'POST /api/findings/{id}/end-risk': {
    in: ['supervisor'],
    answer: 412,
    id: 'answeredFinding',
    body: () => ({ reason: 'Over.' }),
  },
  'POST /api/findings/{id}/actions': {
    in: ['officer', 'respondent', 'supervisor'],
    answer: 201,
    id: 'answeredFinding',
    body: ({ official }) => anActionOf(official),
  },
  'GET /api/corrective-actions': {
    in: ['officer', 'respondent', 'supervisor', 'lead'],
    answer: 200,
  },
  'PATCH /api/corrective-actions/{id}': {
    in: ['officer', 'respondent', 'supervisor'],
    answer: 412,
    id: 'correctiveAction',
    body: () => ({ title: 'Another.' }),
  },
  'POST /api/corrective-actions/{id}/start': {
    in: ['respondent'],
    answer: 412,
    id: 'correctiveAction',
  },
  'POST /api/corrective-actions/{id}/report-done': {
    in: ['respondent'],
    answer: 412,
    id: 'correctiveAction',
    body: () => ({ note: 'Done.' }),
  },
  'POST /api/corrective-actions/{id}/verify': {
    in: ['officer', 'supervisor'],
    answer: 412,
    id: 'correctiveAction',
    body: () => ({}),
  },
  'POST /api/corrective-actions/{id}/send-back': {
    in: ['officer', 'supervisor'],
    answer: 412,
    id: 'correctiveAction',
    body: () => ({ note: 'No.' }),
  },
  'POST /api/corrective-actions/{id}/drop': {
    in: ['supervisor'],
    answer: 412,
    id: 'correctiveAction',
    body: () => ({ reason: 'Merged.' }),
  },
  // Planned, not begun: to be reported on only from its start.
  'POST /api/corrective-actions/{id}/milestones/{milestoneId}/reach': {
    in: ['respondent'],
    answer: 409,
    id: 'correctiveAction',
  },
};
