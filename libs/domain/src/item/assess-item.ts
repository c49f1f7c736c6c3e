import { refuseIfBlocked } from '../errors/domain-error.js';
import { type DomainEvent, domainEvent } from '../events/domain-event.js';
import { type FindingChange, saveFindings, withStoredFindings } from '../finding/save-findings.js';
import { next } from '../lifecycle/transitions.js';
import { canonicalJson } from '../review/canonical-json.js';
import { type AssessmentContent } from './assessment.js';
import { demandOnItem, type ItemChange, type ItemCommand, itemEvent } from './item-command.js';
import { ITEM_LIFECYCLE } from './item-lifecycle.js';
import { type ItemState } from './item.js';
import { submitBlockers, type SubmitContext } from './submit-blockers.js';

/** A save; `newId` makes the id of each new finding. */
export interface AssessCommand extends ItemCommand {
  readonly content: AssessmentContent;
  readonly newId: () => string;
}

/** A submission: a save, and what rule 3 needs to know. */
export interface SubmitCommand extends AssessCommand {
  readonly context: SubmitContext;
}

/** Begins an open item at its first autosave; on any other that can be saved it changes nothing. */
export function beginItem(item: ItemState, command: ItemCommand): ItemChange {
  demandOnItem(item, 'item.assess', command);
  return begun(item);
}

/**
 * Saves an assessment as the next revision, and begins the item with its first one. A save that
 * repeats the content makes no revision and no event. Throws DomainError 'forbidden', 'not-found',
 * 'wrong-state'.
 */
export function assessItem(item: ItemState, command: AssessCommand): ItemChange {
  demandOnItem(item, 'item.assess', command);
  const findings = withStoredFindings(item.content.findings, command.content.findings);
  return saved(item, { ...command, content: { ...command.content, findings } });
}

/**
 * Saves and hands the item in. Throws as `assessItem` does, and 'rule-unmet' with one pointer a
 * blocker when the content lacks what its outcome asks for.
 */
export function submitItem(item: ItemState, command: SubmitCommand): ItemChange {
  demandOnItem(item, 'item.submit', command);
  const findings = withStoredFindings(item.content.findings, command.content.findings);
  const content = { ...command.content, findings };
  refuseIfBlocked(submitBlockers(content, command.context));
  const save = saved(item, { ...command, content });
  const ready = begun(save.item);
  const submitted: ItemState = {
    ...ready.item,
    status: next(ITEM_LIFECYCLE, ready.item.status, 'submit'),
    submittedBy: command.actor.userId,
  };
  const event = itemEvent(submitted, 'item.submitted', {
    assessmentRevision: submitted.assessmentRevision,
  });
  return {
    item: submitted,
    events: [...save.events, ...ready.events, event],
    voids: save.voids,
  };
}

function begun(item: ItemState): ItemChange {
  if (item.status !== 'open') return { item, events: [], voids: [] };
  const status = next(ITEM_LIFECYCLE, item.status, 'begin');
  return { item: { ...item, status }, events: [itemEvent(item, 'item.begun', {})], voids: [] };
}

function saved(item: ItemState, { actor, content: wanted, newId }: AssessCommand): ItemChange {
  const { findings, changes } = saveFindings(item.content.findings, wanted.findings, newId);
  const content = tidy({ ...wanted, findings });
  if (changes.length === 0 && fingerprint(content) === fingerprint(item.content)) {
    return { item, events: [], voids: [] };
  }
  const begin = begun(item);
  const revised: ItemState = {
    ...begin.item,
    status: next(ITEM_LIFECYCLE, begin.item.status, 'save'),
    outcome: content.outcome,
    assessmentRevision: item.assessmentRevision + 1,
    preparers: item.preparers.includes(actor.userId)
      ? item.preparers
      : [...item.preparers, actor.userId],
    content,
  };
  const { findings: standing, ...fields } = content;
  const assessed = itemEvent(revised, 'item.assessed', {
    ...fields,
    assessmentRevision: revised.assessmentRevision,
    findingIds: standing.flatMap(({ id }) => (id === undefined ? [] : [id])),
  });
  const findingEvents = changes.map((change) => findingEvent(revised, change));
  return {
    item: revised,
    events: [...begin.events, assessed, ...findingEvents],
    voids: ['approvals'],
  };
}

const findingEvent = (item: ItemState, { type, finding }: FindingChange): DomainEvent => {
  const { id, ...content } = finding;
  return domainEvent({
    type,
    agencyId: item.agencyId,
    subject: { kind: 'finding', id },
    payload: { ...content, itemId: item.id, assessmentRevision: item.assessmentRevision },
  });
};

/** One spelling of "no reason", so that clearing the field isn't a change. */
const tidy = (content: AssessmentContent): AssessmentContent => ({
  ...content,
  reason: content.reason === null || content.reason.trim() === '' ? null : content.reason,
});

/** Equal for contents that say the same: the order of methods and of evidence says nothing. */
const fingerprint = (content: AssessmentContent): string => {
  const { outcome, narrative, reason } = tidy(content);
  const methods = [...new Set(content.methods)].sort();
  const evidence = content.evidence
    .map(({ slot, evidenceId, evidenceRevision }) => `${slot} ${evidenceId} ${evidenceRevision}`)
    .sort();
  return canonicalJson({ outcome, narrative, reason, methods, evidence });
};
