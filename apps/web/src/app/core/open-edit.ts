import { inject, Injectable, signal } from '@angular/core';
import { Confirm } from '../ui/confirm';

/** The one form that is open in a list: whether it holds words that aren't saved. */
@Injectable({ providedIn: 'root' })
export class OpenEdit {
  private readonly confirm = inject(Confirm);
  private readonly dirty = signal(false);
  readonly isDirty = this.dirty.asReadonly();

  hold(isDirty: boolean): void {
    this.dirty.set(isDirty);
  }

  /** Whether the form may be closed: nothing is lost, or the person says so. */
  async mayClose(): Promise<boolean> {
    if (!this.dirty()) return true;
    const answer = await this.confirm.ask({
      heading: $localize`Your changes aren't saved`,
      body: $localize`Stay to save them. Leaving throws them away.`,
      confirm: $localize`Leave without them`,
      cancel: $localize`Stay`,
      tone: 'danger',
    });
    return answer !== null;
  }
}
