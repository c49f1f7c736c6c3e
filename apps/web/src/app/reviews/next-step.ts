import { type Action, type Blocker } from '@plumbline/domain';
import { type ReviewDetail } from '../api/reviews-client';
import { type AllowedAction, type ItemRow } from '../api/views';
import { blockerSentence } from '../core/words';

/** What a person can press in the card that says what comes next. */
export const STEPS = ['open', 'assign', 'decide', 'approve', 'seal', 'look'] as const;
export type Step = (typeof STEPS)[number];

/** What comes next in a review, for this reader; `step` null when it is somebody else's turn. */
export interface NextStep {
  readonly heading: string;
  readonly body: string;
  readonly step: Step | null;
  /** Why the step can't be taken yet, in words. */
  readonly why: string | null;
}

interface Reader {
  mayEver(action: Action): boolean;
}

/** Kept from it by who they are: then the step isn't theirs, and no button shows. */
const WHO: readonly string[] = [
  'needs-role',
  'other-agency',
  'not-its-officer',
  'not-its-supervisor',
];

const entryOf = (review: ReviewDetail, action: Action): AllowedAction | undefined =>
  review.allowedActions.find((entry) => entry.action === action);

/** Whether taking the step is this reader's at all, now or later. */
export function isTheirs(review: ReviewDetail, action: Action): boolean {
  const entry = entryOf(review, action);
  return entry !== undefined && !entry.blockers.some(({ code }) => WHO.includes(code));
}

/** One or two reasons in full; more of them stand one by one in the card on approval and seal. */
function whyWords(blockers: readonly Blocker[]): string {
  if (blockers.length <= 2) return blockers.map(blockerSentence).join(' ');
  return $localize`${blockers.length}:count: things come first; they are listed under “Approval and seal”.`;
}

function stepOf(
  review: ReviewDetail,
  action: Action,
): Pick<NextStep, 'step' | 'why'> & { readonly isTheirs: boolean } {
  const entry = entryOf(review, action);
  if (entry === undefined || !isTheirs(review, action)) {
    return { step: null, why: null, isTheirs: false };
  }
  const step = STEPS.find((candidate) => action === `review.${candidate}`) ?? null;
  const why = entry.allowed ? null : whyWords(entry.blockers);
  return { step, why, isTheirs: true };
}

function whilePlanned(review: ReviewDetail): NextStep {
  const open = stepOf(review, 'review.open');
  return {
    ...open,
    heading: $localize`Planned, not open yet`,
    body: open.isTheirs
      ? $localize`Opening makes one item for each checklist item. Officers see their work from then on.`
      : $localize`The program lead opens it.`,
  };
}

function whileRunning(review: ReviewDetail, rows: readonly ItemRow[], reader: Reader): NextStep {
  const { figures } = review;
  const unassigned = rows.filter(({ assignee }) => assignee === null).length;
  if (unassigned > 0 && isTheirs(review, 'review.assign')) {
    return {
      heading:
        unassigned === 1
          ? $localize`1 item has no officer yet`
          : $localize`${unassigned}:count: items have no officer yet`,
      body: $localize`Select them below and assign them. They show up in the officer's work at once.`,
      step: 'assign',
      why: null,
    };
  }
  if (figures.submitted > 0 && reader.mayEver('item.accept')) {
    return {
      heading:
        figures.submitted === 1
          ? $localize`1 item waits for your decision`
          : $localize`${figures.submitted}:count: items wait for your decision`,
      body: $localize`Accept each or return it with a comment. ${figures.decided}:decided: of ${figures.items}:items: are decided.`,
      step: 'decide',
      why: null,
    };
  }
  const waiting = figures.items - figures.decided - figures.submitted;
  return {
    heading:
      waiting === 0
        ? $localize`Handed in: the supervisor decides`
        : $localize`Items with their officers: ${waiting}:count:`,
    body: $localize`${figures.decided}:decided: of ${figures.items}:items: are decided, ${figures.submitted}:submitted: wait for ${review.supervisor.name}:supervisor:.`,
    step: null,
    why: null,
  };
}

function whileAccepted(review: ReviewDetail): NextStep {
  const approve = stepOf(review, 'review.approve');
  return {
    ...approve,
    heading: $localize`Every item is accepted`,
    body: approve.isTheirs
      ? $localize`Approve the content as it stands. A later change of it voids the approval.`
      : $localize`${review.supervisor.name}:supervisor: approves it next.`,
  };
}

function whileApproved(review: ReviewDetail): NextStep {
  const seal = stepOf(review, 'review.seal');
  return {
    ...seal,
    heading: $localize`Approved`,
    body: seal.isTheirs
      ? $localize`Seal it to freeze this edition. Only sealed editions reach the auditor.`
      : $localize`${review.supervisor.name}:supervisor: seals it next.`,
  };
}

/** What comes next in the review, seen by this reader. */
export function nextStep(review: ReviewDetail, rows: readonly ItemRow[], reader: Reader): NextStep {
  switch (review.status) {
    case 'planned':
      return whilePlanned(review);
    case 'accepted':
      return whileAccepted(review);
    case 'approved':
      return whileApproved(review);
    case 'sealed':
      return {
        heading: $localize`Sealed`,
        body: $localize`Edition ${review.edition}:edition: doesn't change any more. Its report can be made below.`,
        step: 'look',
        why: null,
      };
    case 'cancelled':
      return {
        heading: $localize`Cancelled`,
        body: review.cancelledWhy ?? '',
        step: null,
        why: null,
      };
    default:
      return whileRunning(review, rows, reader);
  }
}
