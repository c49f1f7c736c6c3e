/** Every reason why an action is not allowed now; the web holds the sentence for each code. */
export const BLOCKER_CODES = [
  'needs-role',
  'other-agency',
  'not-its-officer',
  'not-its-supervisor',
  'not-responsible-official',
  'prepared-by-you',
  'same-person',
  'wrong-status',
  'review-not-open',
  'review-sealed',
  'review-cancelled',
  'outcome-missing',
  'evidence-missing',
  'evidence-unusable',
  'finding-missing',
  'finding-incomplete',
  'finding-left',
  'reason-missing',
  'comment-missing',
  'no-items',
  'items-not-accepted',
  'items-changed',
  'independence-not-stated',
  'already-approved',
  'approvals-missing',
  'finding-draft',
  'finding-unanswered',
  'evidence-bytes-differ',
  'content-changed',
  'checklist-not-draft',
  'checklist-item-incomplete',
  'note-missing',
  'duplicate-wording',
  'period-invalid',
  'due-before-today',
  'official-missing',
  'claim-note-missing',
  'as-of-after-today',
  'not-its-owner',
  'own-action',
  'title-missing',
  'actions-missing',
  'actions-open',
  'retest-missing',
  'day-past',
  'reopening-pending',
  'reopening-missing',
  'edition-changed',
  'already-imported',
] as const;
export type BlockerCode = (typeof BLOCKER_CODES)[number];

/** One reason, with the values its sentence needs and, for a field, an RFC 6901 pointer to it. */
export interface Blocker {
  readonly code: BlockerCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly pointer?: string;
}

/** Whether a text field holds anything but white space. */
export const isBlank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.trim() === '';
