import { inject, Injectable } from '@angular/core';
import { type Method } from '@plumbline/domain';
import { ItemsClient } from '../api/items-client';
import { type AssessmentInput, type ItemRow, type ItemView } from '../api/views';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { inputOf } from '../items/assessment-input';
import { Confirm } from '../ui/confirm';
import { itemCount } from '../ui/counts';

/** What a change of many did, in words, and what takes it back once. */
export interface BulkChange {
  readonly said: string;
  readonly takeBack: (() => Promise<BulkChange>) | null;
}

interface Saved {
  readonly before: AssessmentInput;
  readonly after: ItemView;
}

type OneDone = { readonly saved: Saved } | { readonly refusal: string } | 'same';

/** Saves the same change on several items, one after the other, each at the version it has now. */
@Injectable({ providedIn: 'root' })
export class BulkAssess {
  private readonly items = inject(ItemsClient);
  private readonly confirm = inject(Confirm);

  setMethod(rows: readonly ItemRow[], method: Method): Promise<BulkChange> {
    return this.saveEach(rows, (input) => ({ ...input, methods: [method] }));
  }

  /** Null when the person backed out of giving the reason; `total` is how many are to do. */
  async markNotApplicable(rows: readonly ItemRow[], total: number): Promise<BulkChange | null> {
    const reason = await this.confirm.ask({
      heading: $localize`Mark ${itemCount(rows.length)}:items: not applicable`,
      body: `${preview(rows, total)} ${$localize`They keep their status; you submit each one afterwards.`}`,
      confirm: $localize`Mark not applicable`,
      reason: {
        label: $localize`Justification`,
        hint: $localize`Why these don't apply. It is printed in the report.`,
        missing: $localize`Say why they don't apply.`,
      },
    });
    if (reason === null) return null;
    return this.saveEach(rows, (input) => ({ ...input, outcome: 'not_applicable', reason }));
  }

  private async saveEach(
    rows: readonly ItemRow[],
    change: (input: AssessmentInput) => AssessmentInput,
  ): Promise<BulkChange> {
    const outcomes: OneDone[] = [];
    for (const { id } of rows) outcomes.push(await this.saveOne(id, change));
    const saved = outcomes.flatMap((one) => (one !== 'same' && 'saved' in one ? [one.saved] : []));
    const same = outcomes.filter((one) => one === 'same').length;
    const said = [
      $localize`${saved.length}:saved: of ${itemCount(rows.length)}:items: changed.`,
      ...(same === 0 ? [] : [$localize`${same}:same: were so already.`]),
      ...outcomes.flatMap((one) => (one !== 'same' && 'refusal' in one ? [one.refusal] : [])),
    ].join(' ');
    return { said, takeBack: saved.length === 0 ? null : () => this.takeBack(saved) };
  }

  private async saveOne(
    id: string,
    change: (input: AssessmentInput) => AssessmentInput,
  ): Promise<OneDone> {
    let view: ItemView | null = null;
    try {
      view = await this.items.read(id);
      if (view.draft !== null) return { refusal: this.openFirst(view) };
      const before = inputOf(view);
      const input = change(before);
      if (JSON.stringify(input) === JSON.stringify(before)) return 'same';
      return { saved: { before, after: await this.items.save(view, input) } };
    } catch (error) {
      return { refusal: `${view?.ref ?? ''}: ${problemSentence(toProblem(error))}` };
    }
  }

  /** Saves what stood before, where nobody has changed the item since. */
  private async takeBack(all: readonly Saved[]): Promise<BulkChange> {
    const left: string[] = [];
    for (const { before, after } of all) {
      try {
        await this.items.save(after, before);
      } catch (error) {
        left.push(`${after.ref}: ${problemSentence(toProblem(error))}`);
      }
    }
    const done = $localize`Undone: ${itemCount(all.length - left.length)}:items: as before.`;
    return { said: [done, ...left].join(' '), takeBack: null };
  }

  /** Saving over unsent words would lose them. */
  private openFirst(view: ItemView): string {
    return $localize`${view.ref}:ref: has words that you haven't submitted; change it on its page.`;
  }
}

const preview = (rows: readonly ItemRow[], total: number): string => {
  const same = rows.filter(({ outcome }) => outcome === 'not_applicable').length;
  const change = $localize`${rows.length - same}:changing: of ${itemCount(total)}:items: to do change`;
  return same === 0
    ? $localize`${change}:change:.`
    : $localize`${change}:change:; ${same}:same: are not applicable already.`;
};
