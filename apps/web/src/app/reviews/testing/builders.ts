import { type Figures, NO_FIGURES } from '@plumbline/domain';
import { type ReviewDetail } from '../../api/reviews-client';
import { type ItemRow } from '../../api/views';

/** A review on its way, twelve items with three decided; `figures` may name some of the counts. */
export const aReviewDetail = ({
  figures,
  ...changes
}: Partial<Omit<ReviewDetail, 'figures'>> & {
  readonly figures?: Partial<Figures>;
} = {}): ReviewDetail => ({
  id: 'review-1',
  version: 7,
  code: 'SAMPLE-2026-01',
  kind: 'real',
  agency: { id: 'agency-1', name: 'Sample Agency', isSample: true },
  checklist: { title: 'Joint operations', versionNumber: 1, versionId: 'version-1' },
  periodStart: '2026-04-01',
  periodEnd: '2026-09-30',
  dueOn: '2026-12-11',
  overdue: false,
  status: 'in_progress',
  edition: 1,
  leadOfficer: { id: 'officer-1', name: 'Compliance officer' },
  supervisor: { id: 'supervisor-1', name: 'Supervisor' },
  figures: { ...NO_FIGURES, items: 12, decided: 3, ...figures },
  openFindings: 0,
  sealedAt: null,
  scope: null,
  quorum: 1,
  secondApprover: null,
  openedAt: '2026-10-01T12:00:00.000Z',
  cancelledWhy: null,
  previous: null,
  next: null,
  newerVersion: null,
  categories: [],
  approvals: [],
  sealBlockers: [],
  seals: [],
  reopenings: [],
  allowedActions: [],
  ...changes,
});

let made = 0;

/** An open item of that review, with an officer and not late. */
export const anItemRow = (changes: Partial<ItemRow>): ItemRow => {
  made += 1;
  return {
    id: `item-${made}`,
    version: 1,
    reviewId: 'review-1',
    reviewCode: 'SAMPLE-2026-01',
    agency: { id: 'agency-1', name: 'Sample Agency' },
    ref: `5.${made}`,
    title: `Item ${made}`,
    obligation: 'expected',
    category: 'oversight',
    status: 'open',
    outcome: 'not_assessed',
    assignee: { id: 'officer-1', name: 'Compliance officer' },
    dueOn: '2026-12-11',
    overdueDays: 0,
    returnComment: null,
    submittedAt: null,
    hasFinding: false,
    preparedByMe: false,
    ...changes,
  };
};
