import { inject, Injectable, signal } from '@angular/core';
import { ItemsClient } from '../api/items-client';
import { type ItemView } from '../api/views';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';

/** A supervisor's decision on one item. */
@Injectable()
export class Decision {
  private readonly items = inject(ItemsClient);
  private readonly busy = signal(false);
  private readonly refused = signal<string | null>(null);
  private readonly newer = signal<ItemView | null>(null);

  readonly comment = signal('');
  readonly isBusy = this.busy.asReadonly();
  readonly refusal = this.refused.asReadonly();
  /** What the item is now, when it moved on under the decision. */
  readonly moved = this.newer.asReadonly();

  begin(): void {
    this.comment.set('');
    this.refused.set(null);
    this.newer.set(null);
  }

  accept(item: ItemView): Promise<boolean> {
    return this.decide(() => this.items.accept(item, this.comment().trim()), item);
  }

  sendBack(item: ItemView): Promise<boolean> {
    if (this.comment().trim() === '') {
      this.refused.set($localize`Say in the comment what has to change.`);
      return Promise.resolve(false);
    }
    return this.decide(() => this.items.sendBack(item, this.comment().trim()), item);
  }

  private async decide(send: () => Promise<ItemView>, item: ItemView): Promise<boolean> {
    if (this.isBusy()) return false;
    this.busy.set(true);
    this.refused.set(null);
    try {
      await send();
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code === 'stale') await this.showNewer(item.id);
      else this.refused.set(problemSentence(problem));
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** A decision binds to what was read: nothing is decided on a newer version unseen. */
  private async showNewer(id: string): Promise<void> {
    this.refused.set(
      $localize`The item changed while you read it. This is the newer version; look again, then decide.`,
    );
    try {
      this.newer.set(await this.items.read(id));
    } catch (error) {
      this.refused.set(problemSentence(toProblem(error)));
    }
  }
}
