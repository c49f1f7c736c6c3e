import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type AssessmentContent,
  assessItem,
  demandOnItem,
  submitItem,
} from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import { type Tx } from '../database/tenant.js';
import { checkEvidence, checkOfficials } from './commands/check-references.js';
import { ItemCommands, type SeenItem } from './item-commands.js';
import { deleteDraft } from './item-drafts.service.js';
import { type ItemView } from './item.view.js';
import { type AssessmentInput, type FindingInput } from './items.dto.js';

/** An officer's saves and submissions; each ends the writer's draft. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly commands: ItemCommands) {}

  /** Saves the content; the same again makes no revision. */
  save(actor: Actor, seen: SeenItem, input: AssessmentInput): Promise<ItemView> {
    const content = toContent(input);
    return this.commands.run(actor, seen, async (tx, { item, review }) => {
      demandOnItem(item, 'item.assess', { actor, review });
      await checkEvidence(tx, item, content);
      await checkOfficials(tx, item, content);
      return this.ended(tx, seen, assessItem(item, { actor, review, content, newId }));
    });
  }

  /** Saves the content and hands the item in. */
  submit(actor: Actor, seen: SeenItem, input: AssessmentInput): Promise<ItemView> {
    const content = toContent(input);
    return this.commands.run(actor, seen, async (tx, { item, review }) => {
      demandOnItem(item, 'item.submit', { actor, review });
      const context = await checkEvidence(tx, item, content);
      await checkOfficials(tx, item, content);
      return this.ended(tx, seen, submitItem(item, { actor, review, content, context, newId }));
    });
  }

  private async ended<Change>(tx: Tx, { id }: SeenItem, change: Change): Promise<Change> {
    await deleteDraft(tx, id);
    return change;
  }
}

const toContent = (input: AssessmentInput): AssessmentContent => ({
  outcome: input.outcome,
  methods: input.methods,
  narrative: input.narrative,
  reason: input.reason,
  evidence: input.evidence.map(({ evidenceId, evidenceRevision, slot }) => ({
    evidenceId,
    evidenceRevision,
    slot,
  })),
  findings: input.findings.map(toFinding),
});

const toFinding = ({ id, withdraw, ...finding }: FindingInput) => ({
  ...finding,
  ...(id !== undefined && { id }),
  ...(withdraw !== undefined && { withdraw }),
});
