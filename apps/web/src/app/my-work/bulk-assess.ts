import { inject, Injectable } from '@angular/core';
import { type Method } from '@plumbline/domain';
import { ItemsClient } from '../api/items-client';
import { type AssessmentInput, type ItemView } from '../api/views';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { inputOf } from '../items/assessment-input';
import { Confirm } from '../ui/confirm';

/** Saves the same change on several items, one after the other, each at the version it has now. */
@Injectable({ providedIn: 'root' })
export class BulkAssess {
  private readonly items = inject(ItemsClient);
  private readonly confirm = inject(Confirm);

  setMethod(ids: readonly string[], method: Method): Promise<string> {
    return this.saveEach(ids, (input) => ({ ...input, methods: [method] }));
  }

  /** Null when the person backed out of giving the reason. */
  async markNotApplicable(ids: readonly string[]): Promise<string | null> {
    const reason = await this.confirm.ask({
      heading: $localize`Mark ${ids.length}:count: items not applicable`,
      body: $localize`They keep their status; you submit each one afterwards.`,
      confirm: $localize`Mark not applicable`,
      reason: {
        label: $localize`Justification`,
        hint: $localize`Why these don't apply. It is printed in the report.`,
        missing: $localize`Say why they don't apply.`,
      },
    });
    if (reason === null) return null;
    return this.saveEach(ids, (input) => ({ ...input, outcome: 'not_applicable', reason }));
  }

  private async saveEach(
    ids: readonly string[],
    change: (input: AssessmentInput) => AssessmentInput,
  ): Promise<string> {
    const refusals: string[] = [];
    for (const id of ids) {
      const refusal = await this.saveOne(id, change);
      if (refusal !== null) refusals.push(refusal);
    }
    const saved = $localize`${ids.length - refusals.length}:saved: of ${ids.length}:all: items changed.`;
    return [saved, ...refusals].join(' ');
  }

  private async saveOne(
    id: string,
    change: (input: AssessmentInput) => AssessmentInput,
  ): Promise<string | null> {
    let view: ItemView | null = null;
    try {
      view = await this.items.read(id);
      if (view.draft !== null) return this.openFirst(view);
      await this.items.save(view, change(inputOf(view)));
      return null;
    } catch (error) {
      return `${view?.ref ?? ''}: ${problemSentence(toProblem(error))}`;
    }
  }

  /** Saving over unsent words would lose them. */
  private openFirst(view: ItemView): string {
    return $localize`${view.ref}:ref: has words that you haven't submitted; change it on its page.`;
  }
}
