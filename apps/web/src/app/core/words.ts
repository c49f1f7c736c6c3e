import { type Blocker, type BlockerCode } from '@plumbline/domain';
import { FINDING_ELEMENT_WORDS } from './labels';
import { type ProblemCode, type ProblemError } from './problem';

type Sentence = (params: Readonly<Record<string, string | number>>) => string;

const elementWord = (name: string | number | undefined): string => {
  const entry = Object.entries(FINDING_ELEMENT_WORDS).find(([element]) => element === name);
  return entry?.[1] ?? $localize`an element`;
};

/** What each reason says to the person who meets it. The one place where these sentences live. */
export const BLOCKER_SENTENCES: Readonly<Record<BlockerCode, Sentence>> = {
  'needs-role': () => $localize`Your role doesn't cover this. Ask the administrator for the role.`,
  'other-agency': () => $localize`This belongs to an agency you don't work for.`,
  'not-its-officer': () => $localize`Only the assigned officer or the lead officer works on this.`,
  'not-its-supervisor': () => $localize`Only this review's supervisor decides here.`,
  'not-responsible-official': () => $localize`Only the responsible official answers this finding.`,
  'prepared-by-you': () => $localize`You prepared it. Another supervisor decides.`,
  'same-person': () => $localize`Choose someone else: one person can't hold both parts.`,
  'wrong-status': () =>
    $localize`This step doesn't apply in the status it has now. Reload to see it.`,
  'review-not-open': () => $localize`The review isn't open. The program lead opens it.`,
  'review-sealed': () => $localize`The review is sealed. A sealed edition doesn't change.`,
  'review-cancelled': () => $localize`The review is cancelled.`,
  'outcome-missing': () => $localize`Outcome: choose one of the five.`,
  'evidence-missing': () => $localize`Evidence: add at least one piece that shows it.`,
  'evidence-unusable': (params) =>
    $localize`Evidence: “${params['title'] ?? ''}:title:” can't be cited. Replace or remove it.`,
  'finding-missing': () => $localize`Finding: write one, or give the reason why there is none.`,
  'finding-incomplete': (params) =>
    $localize`Finding: ${elementWord(params['element'] ?? params['field'])}:element: is empty.`,
  'finding-left': () =>
    $localize`Finding: withdraw the draft, or choose an outcome that asks for one.`,
  'reason-missing': () => $localize`Reason: say why. It is printed in the report.`,
  'comment-missing': () => $localize`Say in the comment what has to change.`,
  'no-items': () => $localize`There is no item yet. Add one first.`,
  'items-not-accepted': (params) =>
    params['count'] === undefined
      ? $localize`Items are still to be decided. Accept or return them first.`
      : $localize`${params['count']}:count: items are still to be decided.`,
  'items-changed': (params) =>
    $localize`${params['count'] ?? ''}:count: items have changed since: it can't be undone any more.`,
  'independence-not-stated': () => $localize`State your independence first.`,
  'already-approved': () => $localize`You have approved this edition already.`,
  'approvals-missing': () => $localize`The review needs its approvals first.`,
  'finding-draft': (params) =>
    $localize`Finding ${params['number'] ?? ''}:number: is still a draft. Its item has to be accepted.`,
  'finding-unanswered': (params) =>
    $localize`Finding ${params['number'] ?? ''}:number: has no response yet. Ask for one, or record the refusal.`,
  'evidence-bytes-differ': (params) =>
    $localize`The stored file of “${params['title'] ?? ''}:title:” doesn't match its hash. Tell the administrator.`,
  'content-changed': () => $localize`The content changed after the approval. Approve it again.`,
  'checklist-not-draft': () =>
    $localize`This version is published and doesn't change. Start a new version.`,
  'checklist-item-incomplete': (params) =>
    $localize`Complete the field “${params['field'] ?? ''}:field:” of this checklist item.`,
  'note-missing': () => $localize`Write a note: what is new in this version.`,
  'duplicate-wording': () =>
    $localize`Another checklist item has the same wording. Change one of them.`,
  'period-invalid': () => $localize`The period has to end after it starts.`,
  'due-before-today': () => $localize`The due date has passed. Choose a later day.`,
  'already-imported': (params) =>
    $localize`This file is here already, as revision ${params['revision'] ?? ''}:revision: of “${params['title'] ?? ''}:title:”.`,
  'official-missing': () => $localize`Finding: choose the responsible official who answers it.`,
  'claim-note-missing': () => $localize`Write a note: what was looked into, and where.`,
  'as-of-after-today': () => $localize`Choose today or an earlier day.`,
  'not-its-owner': () => $localize`Only the owner of this action reports on it.`,
  'own-action': () => $localize`You own it or reported it done. Someone else verifies it.`,
  'title-missing': () => $localize`Say what is to be done.`,
  'actions-missing': () => $localize`Plan at least one corrective action first.`,
  'actions-open': (params) =>
    params['count'] === 1
      ? $localize`1 corrective action is still open. Verify or drop it first.`
      : $localize`${params['count'] ?? ''}:count: corrective actions are still open. Verify or drop them first.`,
  'retest-missing': () => $localize`Say how it was tested again, and what was seen.`,
  'reopening-pending': () => $localize`A request to reopen waits for its decision already.`,
  'reopening-missing': () => $localize`Nobody has asked to reopen it.`,
  'edition-changed': () =>
    $localize`Something changed since the last seal. Seal this edition instead.`,
  'day-past': () => $localize`That day has passed. Choose a later one.`,
};

export const blockerSentence = (blocker: Blocker): string =>
  BLOCKER_SENTENCES[blocker.code]?.(blocker.params ?? {}) ?? $localize`This isn't possible now.`;

/** What to do about each kind of refused or failed request. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemCode, string>> = {
  malformed: $localize`The server could not read what was sent. Check the fields and try again.`,
  'not-signed-in': $localize`Your session has ended. Sign in again; what you wrote is kept.`,
  forbidden: $localize`Your role doesn't cover this. Ask someone whose role does.`,
  'not-found': $localize`Nothing that you can see is at this address. Check it, or go back to the list.`,
  'wrong-state': $localize`This step doesn't apply any more. Reload to see where it stands now.`,
  stale: $localize`Someone else changed this while you worked on it. Compare the two, then save again.`,
  'too-large': $localize`That is too large. Send something smaller.`,
  'unsupported-media-type': $localize`This kind of file isn't accepted. Send another format.`,
  'rule-unmet': $localize`Something is missing. Complete what is listed and try again.`,
  'precondition-missing': $localize`The version you saw wasn't sent along. Reload and try again.`,
  'too-many-requests': $localize`Too many attempts. Wait a minute, then try again.`,
  unavailable: $localize`The server can't answer right now. Nothing was changed; try again in a moment.`,
  'key-reused': $localize`This was sent before with other content. Reload and try again.`,
  offline: $localize`The server did not answer. Check the connection; nothing was changed.`,
  unknown: $localize`Something failed on the server. Nothing was changed; try again.`,
};

/** The sentence for a failure: its own reasons where it names some, else what its code says. */
export function problemSentence(problem: ProblemError): string {
  if (problem.blockers.length > 0) return problem.blockers.map(blockerSentence).join(' ');
  return PROBLEM_SENTENCES[problem.code];
}
