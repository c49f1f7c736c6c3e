import { randomUUID } from 'node:crypto';
import type { AccessRows } from '../access-row.js';

/** People are the installation's, not an agency's: an administrator reaches them all. */
export const userRows: AccessRows = {
  'GET /api/users': {
    in: ['officer', 'respondent', 'supervisor', 'lead', 'admin'],
    answer: 200,
  },
  'POST /api/users': {
    in: ['admin'],
    answer: 201,
    body: () => ({ email: `${randomUUID()}@example.gov`, name: 'New', grants: [] }),
  },
  'PATCH /api/users/{id}': {
    in: ['admin'],
    answer: 412,
    id: 'user',
    body: () => ({ name: 'Renamed' }),
    other: 412,
  },
  'POST /api/users/{id}/disable': { in: ['admin'], answer: 412, id: 'user', other: 412 },
  'POST /api/users/{id}/enable': { in: ['admin'], answer: 412, id: 'user', other: 412 },
  'POST /api/users/{id}/end-sessions': { in: ['admin'], answer: 412, id: 'user', other: 412 },
  'POST /api/users/{id}/grants': {
    in: ['admin'],
    answer: 412,
    id: 'user',
    body: ({ agencyId }) => ({ role: 'auditor', agencyId }),
    other: 412,
  },
  'POST /api/users/{id}/grants/{grantId}/end': {
    in: ['admin'],
    answer: 412,
    id: 'user',
    body: () => ({}),
    other: 412,
  },
  'POST /api/users/{id}/password-links': { in: ['admin'], answer: 201, id: 'user', other: 201 },
};
