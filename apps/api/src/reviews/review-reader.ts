import {
  type Action,
  type Actor,
  approveBlockers,
  type Blocker,
  can,
  CATEGORIES,
  demand,
  DomainError,
  isOverdue,
  type Permission,
  sealBlockers,
  type SealInput,
  type Subject,
} from '@plumbline/domain';
import { type AllowedActionView, toAllowedAction } from '../core/fields/views.js';
import { type Tx } from '../database/tenant.js';
import { computeContent } from './content/sealed-content.js';
import {
  readApprovals,
  readCategoryFigures,
  readFindingFacts,
  readItemFacts,
  readPreparers,
  readSeals,
} from './review-facts.js';
import { figuresOfRow, readReviewRow, type ReviewRow, stateOfRow } from './review-rows.js';
import { readReopenings } from './reopening/reopening-rows.js';
import { type ReopeningView, type ReviewSummary, type ReviewView } from './review.view.js';

export const toReviewSummary = (row: ReviewRow): ReviewSummary => ({
  id: row.id,
  version: row.version,
  code: row.code,
  kind: row.kind,
  agency: { id: row.agency_id, name: row.agency_name, isSample: row.is_sample },
  checklist: {
    title: row.checklist_title,
    versionNumber: row.checklist_number,
    versionId: row.checklist_version_id,
  },
  periodStart: row.period_start,
  periodEnd: row.period_end,
  dueOn: row.due_on,
  overdue: isOverdue({
    dueOn: row.due_on,
    today: row.today,
    sealedAt: row.sealed_at,
    cancelledAt: row.cancelled_at,
  }),
  status: row.status,
  edition: row.edition,
  leadOfficer: { id: row.lead_officer_id, name: row.lead_officer_name },
  supervisor: { id: row.supervisor_id, name: row.supervisor_name },
  figures: figuresOfRow(row),
  overdueItems: row.overdue_items,
  openFindings: row.open_findings,
  sealedAt: row.sealed_at?.toISOString() ?? null,
});

/** The review as permissions see it; its status keeps an approved review's items still. */
export const reviewSubject = (row: ReviewRow, preparers?: readonly string[]): Subject => ({
  agencyId: row.agency_id,
  review: { ...stateOfRow(row), status: row.status },
  ...(preparers === undefined ? {} : { preparersOfReview: preparers }),
});

/** Loads a review and checks that the actor may do this to it; 404 for what can't be seen. */
export const loadReview = async (
  tx: Tx,
  { id, action }: { id: string; action: Action },
): Promise<ReviewRow> => {
  const row = await readReviewRow(tx, id);
  if (row === null) throw new DomainError('not-found');
  demand(tx.actor, action, reviewSubject(row));
  return row;
};

/** Takes the review for this transaction alone, so that what is read next stays until it ends. */
export const lockReview = async (tx: Tx, id: string): Promise<void> => {
  await tx.query('SELECT FROM review WHERE id = $1 FOR UPDATE', [id]);
};

/** Both ways a person could be kept from it: who they are, and what stands in the way. */
const withBlockers = (permission: Permission, blockers: readonly Blocker[]): Permission => {
  const all = [...(permission.blockers ?? []), ...blockers];
  return all.length === 0 ? { allowed: true } : { allowed: false, blockers: all };
};

/** What keeps a person from deciding on a request, beside who they are to the review. */
const reopeningBlockers = (actor: Actor, pending: ReopeningView | null): Blocker[] => {
  if (pending === null) return [{ code: 'reopening-missing' }];
  return pending.requestedBy.id === actor.userId ? [{ code: 'same-person' }] : [];
};

const REVIEW_ACTIONS = [
  'review.open',
  'review.change',
  'review.assign',
  'review.cancel',
  'review.rebaseline',
  'review.send-back',
  'review.request-reopening',
  'review.abandon-edition',
  'report.request',
] as const satisfies readonly Action[];

const allowedActions = (
  actor: Actor,
  subject: Subject,
  seal: {
    readonly input: SealInput;
    readonly blockers: readonly Blocker[];
    readonly pending: ReopeningView | null;
  },
): AllowedActionView[] => {
  const approving = approveBlockers({ ...seal.input, userId: actor.userId, independence: '-' });
  return [
    ...REVIEW_ACTIONS.map((action) => toAllowedAction(action, can(actor, action, subject))),
    toAllowedAction(
      'review.approve',
      withBlockers(can(actor, 'review.approve', subject), approving),
    ),
    toAllowedAction(
      'review.decide-reopening',
      withBlockers(
        can(actor, 'review.decide-reopening', subject),
        reopeningBlockers(actor, seal.pending),
      ),
    ),
    toAllowedAction('review.seal', withBlockers(can(actor, 'review.seal', subject), seal.blockers)),
  ];
};

/**
 * The facts the seal looks at. Stored bytes are left out: approving and sealing check them, a page
 * view doesn't read every file. The content's hash is for the caller to add.
 */
export const readSealFacts = async (tx: Tx, row: ReviewRow): Promise<SealInput> => ({
  items: await readItemFacts(tx, row.id),
  findings: await readFindingFacts(tx, row.id),
  evidence: [],
  approvals: await readApprovals(tx, row.id),
  quorum: row.quorum,
  contentSha256: null,
});

/** The hash of the content now, where approvals wait for the seal; else nothing compares it. */
const hashToCompare = async (
  tx: Tx,
  { id, sealed_at: sealedAt, cancelled_at: cancelledAt }: ReviewRow,
  approvals: readonly object[],
): Promise<string | null> =>
  approvals.length === 0 || sealedAt !== null || cancelledAt !== null
    ? null
    : (await computeContent(tx, id)).sha256;

/** A review in full. Throws DomainError 'not-found' or 'forbidden'. */
export const readReviewView = async (tx: Tx, id: string): Promise<ReviewView> => {
  const row = await loadReview(tx, { id, action: 'review.read' });
  const approvals = await readApprovals(tx, id);
  const contentSha256 = await hashToCompare(tx, row, approvals);
  const input = { ...(await readSealFacts(tx, row)), contentSha256 };
  const preparers = await readPreparers(tx, id);
  const categories = await readCategoryFigures(tx, { reviewId: id });
  const seals = await readSeals(tx, id);
  const reopenings = await readReopenings(tx, id);
  const blockers = row.status === 'sealed' ? [] : sealBlockers(input);
  return {
    ...toReviewSummary(row),
    scope: row.scope,
    quorum: row.quorum,
    secondApprover:
      row.second_approver_id === null
        ? null
        : { id: row.second_approver_id, name: row.second_approver_name ?? '' },
    openedAt: row.opened_at?.toISOString() ?? null,
    cancelledWhy: row.cancelled_why,
    previous: row.previous,
    next: row.next,
    newerVersion: row.newer_version,
    categories: categories.sort(
      (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
    ),
    approvals: approvals.map(({ userId, name, at, contentSha256 }) => ({
      user: { id: userId, name },
      at: at.toISOString(),
      contentSha256,
    })),
    sealBlockers: blockers,
    seals: seals.map((seal) => ({ ...seal, sealedAt: seal.sealedAt.toISOString() })),
    reopenings,
    allowedActions: allowedActions(tx.actor, reviewSubject(row, preparers), {
      input,
      blockers,
      pending: reopenings.find(({ decidedAt }) => decidedAt === null) ?? null,
    }),
  };
};
