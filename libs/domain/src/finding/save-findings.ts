import { DomainError } from '../errors/domain-error.js';
import { type EventType } from '../events/domain-event.js';
import { next } from '../lifecycle/transitions.js';
import { FINDING_LIFECYCLE } from './finding-lifecycle.js';
import { FINDING_ELEMENTS, type FindingContent } from './finding.js';

/** A finding that a save drafted, edited or withdrew, as it is afterwards. */
export interface FindingChange {
  readonly type: Extract<EventType, 'finding.drafted' | 'finding.edited' | 'finding.withdrawn'>;
  readonly finding: FindingContent & { readonly id: string };
}

/**
 * The wanted findings with their stored states, in the wanted order, and after them the stored ones
 * the save doesn't mention: leaving a finding out keeps it. Throws DomainError 'not-found' for an
 * id that isn't one of the item's.
 */
export function withStoredFindings(
  stored: readonly FindingContent[],
  wanted: readonly FindingContent[],
): FindingContent[] {
  const merged = wanted.map((finding, index) => {
    const { state: _fromClient, ...content } = finding;
    if (finding.id === undefined) return content;
    const known = stored.find(({ id }) => id === finding.id);
    if (known === undefined) {
      const detail = 'Reload the item: it has no such finding.';
      const errors = [{ pointer: `/findings/${index}/id`, code: 'not-found', detail }];
      throw new DomainError('not-found', { detail, errors });
    }
    return { ...content, state: known.state ?? 'draft' };
  });
  const unmentioned = stored.filter(({ id }) => wanted.every((finding) => finding.id !== id));
  return [...merged, ...unmentioned];
}

/**
 * What a save makes of the findings that `withStoredFindings` gave: new ones get an id and are
 * drafts, edited ones go back to draft, withdrawn drafts leave the list. Throws DomainError
 * 'wrong-state' for an edit or a withdrawal that the finding's state doesn't allow.
 */
export function saveFindings(
  stored: readonly FindingContent[],
  wanted: readonly FindingContent[],
  newId: () => string,
): { findings: FindingContent[]; changes: FindingChange[] } {
  const findings: FindingContent[] = [];
  const changes: FindingChange[] = [];
  for (const [index, finding] of wanted.entries()) {
    const known = stored.find(({ id }) => id !== undefined && id === finding.id);
    const change = at(`/findings/${index}`, () => changeOf(known, finding, newId));
    if (change !== null) changes.push(change);
    const kept = change === null ? known : change.finding;
    if (kept !== undefined && change?.type !== 'finding.withdrawn') findings.push(kept);
  }
  return { findings, changes };
}

function changeOf(
  known: FindingContent | undefined,
  wanted: FindingContent,
  newId: () => string,
): FindingChange | null {
  const { withdraw, ...content } = wanted;
  if (known?.id === undefined) {
    if (withdraw === true) return null;
    return { type: 'finding.drafted', finding: { ...content, id: newId(), state: 'draft' } };
  }
  const state = known.state ?? 'draft';
  if (withdraw === true) {
    if (state !== 'draft') throw wrongStatus(state);
    const withdrawn = next(FINDING_LIFECYCLE, state, 'withdraw');
    return { type: 'finding.withdrawn', finding: { ...known, id: known.id, state: withdrawn } };
  }
  if (isSameFinding(known, wanted)) return null;
  const edited = next(FINDING_LIFECYCLE, state, 'edit');
  return { type: 'finding.edited', finding: { ...content, id: known.id, state: edited } };
}

const isSameFinding = (a: FindingContent, b: FindingContent): boolean =>
  a.severity === b.severity &&
  a.responsibleOfficialId === b.responsibleOfficialId &&
  FINDING_ELEMENTS.every((element) => a[element] === b[element]);

const wrongStatus = (status: string): DomainError =>
  new DomainError('wrong-state', { blockers: [{ code: 'wrong-status', params: { status } }] });

/** Runs a step and, where it refuses, says which finding it was about. */
function at<T>(pointer: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const blockers = error.blockers.map((blocker) => ({ ...blocker, pointer }));
    throw new DomainError(error.code, { blockers });
  }
}
