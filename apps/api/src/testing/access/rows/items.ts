import { anInput } from '../../../items/testing/review-stage.js';
import type { AccessRows } from '../access-row.js';

/** Judging items and deciding about them: its officer, the supervisor of its review. */
export const itemRows: AccessRows = {
  'GET /api/items': { in: ['officer', 'supervisor', 'lead'], answer: 200 },
  'GET /api/items/{id}': { in: ['officer', 'supervisor', 'lead'], answer: 200, id: 'openItem' },
  'PUT /api/items/{id}/draft': {
    in: ['officer'],
    answer: 200,
    id: 'openItem',
    body: () => ({ baseRevision: 0, fields: { narrative: 'So far' } }),
  },
  // Removes only the asker's own draft; one that was never there is gone just as well.
  'DELETE /api/items/{id}/draft': {
    in: ['officer'],
    answer: 204,
    id: 'openItem',
    other: 204,
    nothing: 204,
  },
  'PUT /api/items/{id}/assessment': {
    in: ['officer'],
    answer: 412,
    id: 'openItem',
    body: () => anInput(),
  },
  'POST /api/items/{id}/submit': {
    in: ['officer'],
    answer: 412,
    id: 'openItem',
    body: () => anInput(),
  },
  'POST /api/items/{id}/withdraw': { in: ['officer'], answer: 412, id: 'submittedItem' },
  'POST /api/items/{id}/accept': {
    in: ['supervisor'],
    answer: 412,
    id: 'submittedItem',
    body: () => ({}),
  },
  'POST /api/items/{id}/return': {
    in: ['supervisor'],
    answer: 412,
    id: 'submittedItem',
    body: () => ({ comment: 'Name the register.' }),
  },
  'POST /api/items/{id}/revise': {
    in: ['officer'],
    answer: 412,
    id: 'acceptedItem',
    body: () => ({ reason: 'A register was found.' }),
  },
  'POST /api/items/{id}/reconsider': {
    in: ['supervisor'],
    answer: 412,
    id: 'acceptedItem',
    body: () => ({ comment: 'Look again.' }),
  },
};
