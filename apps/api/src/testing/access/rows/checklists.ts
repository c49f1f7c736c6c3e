import type { AccessRows } from '../access-row.js';
import { documentOf } from '../agency-things.js';

/** Policies and checklists are read by everyone, so another agency's are refused, not hidden. */
export const checklistRows: AccessRows = {
  'GET /api/policies': { in: 'signed in', answer: 200 },
  'GET /api/policies/{id}': { in: 'signed in', answer: 200, id: 'policy', other: 200 },
  // The agency's document stands already; another agency can't be named, nor can one that isn't.
  'POST /api/policies': {
    in: ['lead'],
    answer: 422,
    query: ({ agencyId }) => `?name=own.txt&ownerAgencyId=${agencyId}`,
    body: documentOf,
    headers: { 'content-type': 'application/octet-stream' },
    other: 403,
    nothing: 403,
  },
  'GET /api/checklists': { in: 'signed in', answer: 200 },
  'POST /api/checklists/{id}/versions': {
    in: ['lead'],
    answer: 409,
    id: 'checklist',
    other: 403,
  },
  'GET /api/checklist-versions/{id}': {
    in: 'signed in',
    answer: 200,
    id: 'checklistVersion',
    other: 200,
  },
  'POST /api/checklist-versions/{id}/publish': {
    in: ['lead'],
    answer: 412,
    id: 'checklistVersion',
    body: () => ({ note: 'First.' }),
    other: 403,
  },
  'PATCH /api/checklist-items/{id}': {
    in: ['lead'],
    answer: 412,
    id: 'checklistItem',
    body: () => ({ title: 'Other words' }),
    other: 403,
  },
};
