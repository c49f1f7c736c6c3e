import { type Browser, type Page } from '@playwright/test';
import { type Role, serverUrl } from './people.js';
import { type VisitedData } from './revised-policy.js';

/** A page as somebody sees it. */
export interface Visit {
  readonly name: string;
  readonly role: Role;
  readonly path: string;
}

/** Every route, with data; the dashboard and lists show what the data holds. */
export const visitsOf = (data: VisitedData): readonly Visit[] => [
  { name: 'my-work', role: 'officer', path: '/my-work' },
  { name: 'items', role: 'officer', path: '/items' },
  { name: 'item-open', role: 'officer', path: `/items/${data.openItemId}` },
  { name: 'item-accepted', role: 'officer', path: `/items/${data.acceptedItemId}` },
  { name: 'findings', role: 'officer', path: '/findings' },
  { name: 'finding', role: 'officer', path: `/findings/${data.findingId}` },
  { name: 'finding-sealed', role: 'official', path: `/findings/${data.findingId}` },
  { name: 'actions', role: 'official', path: '/actions' },
  { name: 'dashboard', role: 'supervisor', path: '/dashboard' },
  { name: 'approvals', role: 'supervisor', path: '/approvals' },
  { name: 'approval', role: 'supervisor', path: `/approvals/${data.submittedItemId}` },
  { name: 'reviews', role: 'lead', path: '/reviews' },
  { name: 'review-running', role: 'lead', path: `/reviews/${data.runningId}` },
  { name: 'review-sealed', role: 'supervisor', path: `/reviews/${data.sealedId}` },
  { name: 'plan', role: 'lead', path: `/reviews/new?checklist=${data.checklistVersionId}` },
  { name: 'policies', role: 'lead', path: '/policies' },
  { name: 'import', role: 'lead', path: '/policies/import' },
  { name: 'policy', role: 'lead', path: `/policies/${data.policyId}` },
  {
    name: 'comparison',
    role: 'lead',
    path: `/policies/${data.revisedPolicyId}/revisions/2`,
  },
  { name: 'draft-carried', role: 'lead', path: `/checklists/${data.carriedVersionId}` },
  { name: 'rebaseline', role: 'lead', path: `/reviews/${data.rebaselineId}/rebaseline` },
  { name: 'next-plan', role: 'lead', path: `/reviews/new?after=${data.sealedId}` },
  { name: 'checklist', role: 'lead', path: `/checklists/${data.checklistVersionId}` },
  { name: 'changes', role: 'lead', path: `/checklists/${data.checklistVersionId}/publish` },
  { name: 'claims', role: 'counsel', path: '/claims' },
  { name: 'sealed', role: 'auditor', path: '/sealed' },
  { name: 'sealed-edition', role: 'auditor', path: `/sealed/${data.sealedId}/1` },
  { name: 'admin', role: 'admin', path: '/admin' },
  { name: 'audit', role: 'auditor', path: '/audit' },
  { name: 'account-password', role: 'officer', path: '/account/password' },
  { name: 'not-for-you', role: 'auditor', path: '/my-work' },
  { name: 'not-found', role: 'auditor', path: '/no-such-page' },
];

/** The routes for who isn't signed in. */
export const OPEN_VISITS = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'setup', path: '/setup' },
  { name: 'set-password', path: '/set-password?token=none' },
  { name: 'set-password-incomplete', path: '/set-password' },
] as const;

/** A page of who isn't signed in, told that the installation is new, so that /setup can be seen. */
export async function openStranger(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ baseURL: serverUrl() });
  await page.route('**/api/setup', (route) => route.fulfill({ json: { needed: true } }));
  return page;
}
