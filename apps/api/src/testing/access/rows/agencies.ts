import { randomUUID } from 'node:crypto';
import type { AccessRows } from '../access-row.js';

/** Everyone knows which agencies there are; an administrator manages them all. */
export const agencyRows: AccessRows = {
  'GET /api/agencies': { in: 'signed in', answer: 200 },
  'POST /api/agencies': {
    in: ['admin'],
    answer: 201,
    body: () => ({
      slug: `a-${randomUUID().slice(0, 8)}`,
      name: 'New',
      timeZone: 'America/New_York',
    }),
  },
  'PATCH /api/agencies/{id}': {
    in: ['admin'],
    answer: 412,
    id: 'agencyId',
    body: () => ({ name: 'Renamed' }),
    other: 412,
  },
  'POST /api/agencies/{id}/retire': { in: ['admin'], answer: 412, id: 'agencyId', other: 412 },
};
