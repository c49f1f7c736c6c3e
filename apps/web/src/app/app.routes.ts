import { type Routes } from '@angular/router';
import { mayEver, setupNeeded, signedIn, toHome } from './core/guards';
import { keepsWords } from './core/unsaved';

const page = (name: string): string => `${name} · Plumbline`;

const signedInRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toHome], children: [] },
  {
    path: 'my-work',
    title: page($localize`My work`),
    canActivate: [mayEver('item.assess')],
    loadComponent: () => import('./my-work/my-work-page').then((file) => file.MyWorkPage),
  },
  {
    path: 'items',
    title: page($localize`Items`),
    canActivate: [mayEver('item.read')],
    loadComponent: () => import('./items/items-page').then((file) => file.ItemsPage),
  },
  {
    path: 'items/:id',
    title: page($localize`Item`),
    canActivate: [mayEver('item.read')],
    canDeactivate: [keepsWords],
    loadComponent: () => import('./items/item-page').then((file) => file.ItemPage),
  },
  {
    path: 'approvals',
    title: page($localize`Approvals`),
    canActivate: [mayEver('item.accept')],
    loadComponent: () => import('./approvals/approvals-page').then((file) => file.ApprovalsPage),
  },
  {
    path: 'approvals/:id',
    title: page($localize`Approval`),
    canActivate: [mayEver('item.accept')],
    loadComponent: () => import('./approvals/approval-page').then((file) => file.ApprovalPage),
  },
  {
    path: 'dashboard',
    title: page($localize`Dashboard`),
    canActivate: [mayEver('dashboard.read')],
    loadComponent: () => import('./dashboard/dashboard-page').then((file) => file.DashboardPage),
  },
  {
    path: 'policies',
    title: page($localize`Policies`),
    canActivate: [mayEver('policy.read')],
    loadComponent: () => import('./policies/policies-page').then((file) => file.PoliciesPage),
  },
  {
    path: 'policies/import',
    title: page($localize`Import a document`),
    canActivate: [mayEver('policy.import')],
    canDeactivate: [keepsWords],
    loadComponent: () => import('./policies/import/import-page').then((file) => file.ImportPage),
  },
  {
    path: 'policies/:id',
    title: page($localize`Policy`),
    canActivate: [mayEver('policy.read')],
    loadComponent: () => import('./policies/policy-page').then((file) => file.PolicyPage),
  },
  {
    path: 'policies/:id/revisions/:number',
    title: page($localize`Revisions`),
    canActivate: [mayEver('policy.read')],
    loadComponent: () => import('./revisions/comparison-page').then((file) => file.ComparisonPage),
  },
  {
    path: 'checklists/:versionId',
    title: page($localize`Checklist`),
    canActivate: [mayEver('checklist.read')],
    canDeactivate: [keepsWords],
    loadComponent: () => import('./checklists/checklist-page').then((file) => file.ChecklistPage),
  },
  {
    path: 'checklists/:versionId/publish',
    title: page($localize`Publish`),
    canActivate: [mayEver('checklist.read')],
    loadComponent: () => import('./checklists/publish-page').then((file) => file.PublishPage),
  },
  {
    path: 'claims',
    title: page($localize`Claims`),
    canActivate: [mayEver('claim.set')],
    canDeactivate: [keepsWords],
    loadComponent: () => import('./claims/claims-page').then((file) => file.ClaimsPage),
  },
  {
    path: 'reviews',
    title: page($localize`Reviews`),
    canActivate: [mayEver('review.read')],
    loadComponent: () => import('./reviews/reviews-page').then((file) => file.ReviewsPage),
  },
  {
    path: 'reviews/new',
    title: page($localize`Plan a review`),
    canActivate: [mayEver('review.plan')],
    loadComponent: () => import('./reviews/plan-review-page').then((file) => file.PlanReviewPage),
  },
  {
    path: 'reviews/:id',
    title: page($localize`Review`),
    canActivate: [mayEver('review.read')],
    loadComponent: () => import('./reviews/review-page').then((file) => file.ReviewPage),
  },
  {
    path: 'reviews/:id/rebaseline',
    title: page($localize`Re-baseline`),
    canActivate: [mayEver('review.rebaseline')],
    loadComponent: () => import('./rebaseline/rebaseline-page').then((file) => file.RebaselinePage),
  },
  {
    path: 'findings',
    title: page($localize`Findings`),
    canActivate: [mayEver('finding.read')],
    loadComponent: () => import('./findings/findings-page').then((file) => file.FindingsPage),
  },
  {
    path: 'findings/:id',
    title: page($localize`Finding`),
    canActivate: [mayEver('finding.read')],
    loadComponent: () => import('./findings/finding-page').then((file) => file.FindingPage),
  },
  {
    path: 'actions',
    title: page($localize`Corrective actions`),
    canActivate: [mayEver('finding.read')],
    loadComponent: () =>
      import('./findings/follow-up/actions-page').then((file) => file.ActionsPage),
  },
  {
    path: 'sealed',
    title: page($localize`Sealed reviews`),
    canActivate: [mayEver('seal.read')],
    loadComponent: () => import('./sealed/sealed-page').then((file) => file.SealedPage),
  },
  {
    path: 'sealed/:reviewId/:edition/changes',
    title: page($localize`Changes of an edition`),
    canActivate: [mayEver('seal.read')],
    loadComponent: () =>
      import('./sealed/edition-changes-page').then((file) => file.EditionChangesPage),
  },
  {
    path: 'sealed/:reviewId/:edition',
    title: page($localize`Sealed review`),
    canActivate: [mayEver('seal.read')],
    loadComponent: () =>
      import('./sealed/sealed-edition-page').then((file) => file.SealedEditionPage),
  },
  {
    path: 'audit',
    title: page($localize`Audit trail`),
    canActivate: [mayEver('audit.read')],
    loadComponent: () => import('./audit/audit-page').then((file) => file.AuditPage),
  },
  {
    path: 'admin',
    title: page($localize`Administration`),
    canActivate: [mayEver('user.manage')],
    canDeactivate: [keepsWords],
    loadComponent: () => import('./admin/admin-page').then((file) => file.AdminPage),
  },
  {
    path: 'account/password',
    title: page($localize`Change password`),
    loadComponent: () =>
      import('./set-password/change-password-page').then((file) => file.ChangePasswordPage),
  },
  {
    path: 'not-for-you',
    title: page($localize`Not for your role`),
    loadComponent: () => import('./not-found/not-for-you-page').then((file) => file.NotForYouPage),
  },
  {
    path: '**',
    title: page($localize`Not found`),
    loadComponent: () => import('./not-found/not-found-page').then((file) => file.NotFoundPage),
  },
];

export const routes: Routes = [
  {
    path: 'sign-in',
    title: page($localize`Sign in`),
    loadComponent: () => import('./sign-in/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'setup',
    title: page($localize`First administrator`),
    canActivate: [setupNeeded],
    loadComponent: () => import('./setup/setup-page').then((file) => file.SetupPage),
  },
  {
    path: 'set-password',
    title: page($localize`Set your password`),
    loadComponent: () =>
      import('./set-password/set-password-page').then((file) => file.SetPasswordPage),
  },
  { path: '', canActivate: [signedIn], children: signedInRoutes },
];
