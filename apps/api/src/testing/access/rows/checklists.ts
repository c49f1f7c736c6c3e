import type { AccessRows } from '../access-row.js';
import { type AgencyThings, documentOf } from '../agency-things.js';

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
  'GET /api/policies/{id}/revisions': {
    in: 'signed in',
    answer: 200,
    id: 'policy',
    other: 200,
  },
  // The bytes are here already, as its first revision.
  'POST /api/policies/{id}/revisions': {
    in: ['lead'],
    answer: 422,
    id: 'policy',
    query: () => '?name=own.txt',
    body: documentOf,
    headers: { 'content-type': 'application/octet-stream' },
    other: 403,
  },
  'GET /api/policies/{id}/reading': { in: ['lead'], answer: 200, id: 'policy', other: 403 },
  'POST /api/policies/{id}/readings': {
    in: ['lead'],
    answer: 412,
    id: 'policy',
    body: () => ({ corrections: [] }),
    other: 403,
  },
  'GET /api/policies/{id}/revisions/{number}/comparison': {
    in: 'signed in',
    answer: 200,
    id: 'policy',
    query: () => '?against=1',
    other: 200,
  },
  // Whoever may import anywhere may look at what a file would become; nothing is saved.
  'POST /api/policy-files': {
    in: ['lead'],
    answer: 201,
    query: () => '?name=own.txt',
    body: documentOf,
    headers: { 'content-type': 'application/octet-stream' },
    other: 201,
    nothing: 201,
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
  'GET /api/checklist-versions/{id}/carried': {
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
  'GET /api/checklist-items/{id}/history': {
    in: 'signed in',
    answer: 200,
    id: 'checklistItem',
    other: 200,
  },
  'GET /api/checklist-versions/{id}/items': {
    in: 'signed in',
    answer: 200,
    id: 'checklistVersion',
    other: 200,
  },
  'GET /api/checklist-versions/{id}/changes': {
    in: 'signed in',
    answer: 200,
    id: 'checklistVersion',
    other: 200,
  },
  'POST /api/checklist-versions/{id}/preview-edit': {
    in: ['lead'],
    answer: 200,
    id: 'checklistVersion',
    body: (things) => ({ items: unseen(things), changes: { category: 'training' } }),
    other: 403,
  },
  // The version that was seen is none, so the item is left as it stands.
  'POST /api/checklist-versions/{id}/edit-items': {
    in: ['lead'],
    answer: 200,
    id: 'checklistVersion',
    body: (things) => ({ items: unseen(things), changes: { category: 'training' } }),
    other: 403,
  },
  'POST /api/checklist-versions/{id}/drop-items': {
    in: ['lead'],
    answer: 200,
    id: 'checklistVersion',
    body: (things) => ({ items: unseen(things), why: 'Not needed.' }),
    other: 403,
  },
  // Nothing was dropped, and nothing done that could be taken back.
  'POST /api/checklist-versions/{id}/restore-items': {
    in: ['lead'],
    answer: 404,
    id: 'checklistVersion',
    body: (things) => ({ items: unseen(things) }),
    other: 403,
  },
  'POST /api/checklist-versions/{id}/undo': {
    in: ['lead'],
    answer: 404,
    id: 'checklistVersion',
    body: ({ checklistItem }) => ({ undoId: checklistItem }),
    other: 403,
  },
  // It names no practice of the document.
  'POST /api/checklist-versions/{id}/items': {
    in: ['lead'],
    answer: 404,
    id: 'checklistVersion',
    body: ({ checklistItem }) => ({ practiceId: checklistItem }),
    other: 403,
  },
  'POST /api/checklist-versions/{id}/merge-items': {
    in: ['lead'],
    answer: 412,
    id: 'checklistVersion',
    body: (things) => ({ items: unseen(things) }),
    other: 403,
  },
  'GET /api/checklist-versions/{id}/export': {
    in: 'signed in',
    answer: 200,
    id: 'checklistVersion',
    query: () => '?format=csv',
    other: 200,
  },
  'POST /api/checklist-versions/{id}/import': {
    in: ['lead'],
    answer: 412,
    id: 'checklistVersion',
    query: () => '?format=csv',
    body: () => Buffer.from('Item key\r\n'),
    headers: { 'content-type': 'application/octet-stream' },
    other: 403,
  },
  'GET /api/claims': { in: 'signed in', answer: 200 },
  'GET /api/policies/{id}/claims/{practiceKey}': {
    in: 'signed in',
    answer: 200,
    id: 'policy',
    other: 200,
  },
  'POST /api/policies/{id}/claims': {
    in: ['counsel'],
    answer: 412,
    id: 'policy',
    body: ({ practiceKey }) => ({
      practiceKey,
      status: 'confirmed',
      note: 'Looked up.',
      asOf: '2026-01-05',
    }),
    other: 403,
  },
};

/** The agency's item at a version that nothing has. */
const unseen = ({ checklistItem }: AgencyThings) => [{ id: checklistItem, version: 999_999_999 }];
