import type { AccessRows } from '../access-row.js';

const password = 'a password that nobody has';

/** Signing in and out, one's own account, the first start, health. */
export const sessionRows: AccessRows = {
  'GET /api/health/live': { in: 'everyone', answer: 200 },
  'GET /api/health/ready': { in: 'everyone', answer: 200 },
  'GET /api/setup': { in: 'everyone', answer: 200 },
  'POST /api/setup': {
    in: 'everyone',
    answer: 409,
    body: () => ({ token: 'none', email: 'new@example.gov', name: 'New', password }),
  },
  'POST /api/session': {
    in: 'everyone',
    answer: 401,
    body: () => ({ email: 'nobody@example.gov', password }),
  },
  'DELETE /api/session': { in: 'everyone', answer: 204, endsSession: true },
  // Continues a session by its cookie, which nobody here sends.
  'POST /api/session/refresh': { in: 'everyone', answer: 401 },
  'POST /api/set-password': {
    in: 'everyone',
    answer: 403,
    body: () => ({ token: 'none', password }),
  },
  'GET /api/me': { in: 'signed in', answer: 200 },
  'PUT /api/me/password': {
    in: 'signed in',
    answer: 422,
    body: () => ({ presentPassword: 'not mine', password }),
  },
};
