import type { AccessRows } from '../access-row.js';

/** Planning, running, approving and sealing reviews, and what was sealed. */
export const reviewRows: AccessRows = {
  'GET /api/reviews': { in: ['officer', 'supervisor', 'lead'], answer: 200 },
  'POST /api/reviews': {
    in: ['lead'],
    answer: 201,
    body: ({ agencyId, publishedVersion, officer, supervisor }) => ({
      agencyId,
      checklistVersionId: publishedVersion,
      periodStart: '2026-01-01',
      periodEnd: '2026-06-30',
      leadOfficerId: officer,
      supervisorId: supervisor,
      dueOn: '2099-01-31',
    }),
  },
  'GET /api/reviews/{id}': { in: ['officer', 'supervisor', 'lead'], answer: 200, id: 'review' },
  'GET /api/reviews/{id}/items': {
    in: ['officer', 'supervisor', 'lead'],
    answer: 200,
    id: 'review',
  },
  'PATCH /api/reviews/{id}': {
    in: ['lead'],
    answer: 412,
    id: 'review',
    body: () => ({ scope: 'All units' }),
  },
  'POST /api/reviews/{id}/open': { in: ['lead'], answer: 412, id: 'plannedReview' },
  'POST /api/reviews/{id}/cancel': {
    in: ['lead'],
    answer: 412,
    id: 'plannedReview',
    body: () => ({ why: 'Planned twice.' }),
  },
  'POST /api/reviews/{id}/assign': {
    in: ['officer', 'lead'],
    answer: 200,
    id: 'review',
    body: ({ openItem, officer }) => ({
      items: [{ id: openItem, version: 99_999 }],
      assigneeId: officer,
    }),
  },
  // Undone by who assigned; to anyone else it isn't there, and nobody here has assigned anything.
  'POST /api/reviews/{id}/assignments/{assignmentId}/undo': {
    in: ['officer', 'lead'],
    answer: 404,
    id: 'review',
  },
  'POST /api/reviews/{id}/approve': {
    in: ['supervisor'],
    answer: 412,
    id: 'review',
    body: () => ({ independence: 'I took no part in it.' }),
  },
  'POST /api/reviews/{id}/send-back': {
    in: ['supervisor'],
    answer: 412,
    id: 'review',
    body: ({ acceptedItem }) => ({
      comment: 'Say which register.',
      items: [{ id: acceptedItem, version: 99_999 }],
    }),
  },
  'POST /api/reviews/{id}/seal': { in: ['supervisor'], answer: 412, id: 'review' },
  'GET /api/reviews/{id}/rebaseline': { in: ['lead'], answer: 200, id: 'review' },
  'POST /api/reviews/{id}/rebaseline': {
    in: ['lead'],
    answer: 412,
    id: 'review',
    body: ({ publishedVersion }) => ({
      toVersionId: publishedVersion,
      why: 'A new version.',
      choices: [],
    }),
  },
  'POST /api/reviews/{id}/rebaseline/undo': { in: ['lead'], answer: 412, id: 'review' },
  'POST /api/reviews/{id}/request-reopening': {
    in: ['officer', 'supervisor', 'lead'],
    answer: 412,
    id: 'sealedReview',
    body: () => ({ why: 'A record came late.' }),
  },
  'POST /api/reviews/{id}/grant-reopening': {
    in: ['supervisor', 'lead'],
    answer: 412,
    id: 'sealedReview',
    body: () => ({}),
  },
  'POST /api/reviews/{id}/refuse-reopening': {
    in: ['supervisor', 'lead'],
    answer: 412,
    id: 'sealedReview',
    body: () => ({ comment: 'Too late.' }),
  },
  'POST /api/reviews/{id}/abandon-edition': {
    in: ['supervisor', 'lead'],
    answer: 412,
    id: 'review',
  },
  'GET /api/sealed-editions': { in: ['officer', 'supervisor', 'lead', 'auditor'], answer: 200 },
  'GET /api/sealed-editions/{reviewId}/{edition}': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 200,
    id: 'sealedReview',
  },
  // There is one edition only, and so nothing to compare it with.
  'GET /api/sealed-editions/{reviewId}/{edition}/changes': {
    in: ['officer', 'supervisor', 'lead', 'auditor'],
    answer: 404,
    id: 'sealedReview',
  },
};
