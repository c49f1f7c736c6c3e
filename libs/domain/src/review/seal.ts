import { type Blocker, isBlank } from '../errors/blocker.js';
import { type FindingState } from '../finding/finding.js';
import { type ItemStatus } from '../item/item-status.js';

/** An approval of this edition that isn't voided, and the hash of what it approved. */
export interface StandingApproval {
  readonly userId: string;
  readonly contentSha256: string;
}

/** What the seal looks at: of items that aren't dropped, their findings and cited evidence. */
export interface SealInput {
  readonly items: readonly {
    readonly status: ItemStatus;
    /** Its outcome asks for a finding, and there is neither one nor a reason: it was withdrawn. */
    readonly lacksFinding?: boolean;
  }[];
  readonly findings: readonly {
    readonly number: string;
    readonly state: FindingState;
    /** Responses and recorded refusals to what the finding says now. */
    readonly responses: number;
  }[];
  readonly evidence: readonly { readonly title: string; readonly bytesMatch: boolean }[];
  readonly approvals: readonly StandingApproval[];
  readonly quorum: number;
  /** The hash of the content now; null where it wasn't computed, then it isn't compared. */
  readonly contentSha256: string | null;
}

/** Everything between a review and its seal. */
export function sealBlockers(input: SealInput): Blocker[] {
  const { approvals, quorum } = input;
  const missing: Blocker[] =
    approvals.length < quorum
      ? [{ code: 'approvals-missing', params: { needed: quorum, standing: approvals.length } }]
      : [];
  return [...contentBlockers(input), ...missing];
}

/**
 * Everything between a review and one person's approval. Approvals of other content are in nobody's
 * way: the new one takes their place.
 */
export function approveBlockers(
  command: SealInput & { readonly userId: string; readonly independence: string | null },
): Blocker[] {
  const input = { ...command, approvals: approvalsOfThis(command) };
  const blockers = contentBlockers(input);
  if (input.approvals.some(({ userId }) => userId === input.userId)) {
    blockers.push({ code: 'already-approved' });
  } else if (input.approvals.length >= input.quorum) {
    blockers.push({ code: 'wrong-status', params: { status: 'approved' } });
  }
  if (isBlank(input.independence)) {
    blockers.push({ code: 'independence-not-stated', pointer: '/independence' });
  }
  return blockers;
}

/** The approvals that are of the content as it stands; all of them where it wasn't computed. */
const approvalsOfThis = ({ approvals, contentSha256 }: SealInput): readonly StandingApproval[] =>
  contentSha256 === null
    ? approvals
    : approvals.filter((approval) => approval.contentSha256 === contentSha256);

function contentBlockers({
  items,
  findings,
  evidence,
  approvals,
  contentSha256,
}: SealInput): Blocker[] {
  const undecided = items.filter(({ status }) => status !== 'accepted').length;
  const changed =
    contentSha256 !== null &&
    approvals.some((approval) => approval.contentSha256 !== contentSha256);
  const blockers: Blocker[] = [];
  if (items.length === 0) blockers.push({ code: 'no-items' });
  if (undecided > 0) blockers.push({ code: 'items-not-accepted', params: { count: undecided } });
  const lacking = items.filter(({ lacksFinding }) => lacksFinding === true).length;
  if (lacking > 0) blockers.push({ code: 'finding-missing', params: { count: lacking } });
  for (const { number, state, responses } of findings) {
    if (state === 'draft') blockers.push({ code: 'finding-draft', params: { number } });
    if (state === 'issued' && responses === 0) {
      blockers.push({ code: 'finding-unanswered', params: { number } });
    }
  }
  for (const { title } of evidence.filter(({ bytesMatch }) => !bytesMatch)) {
    blockers.push({ code: 'evidence-bytes-differ', params: { title } });
  }
  if (changed) blockers.push({ code: 'content-changed' });
  return blockers;
}
