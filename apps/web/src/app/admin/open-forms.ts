import { DestroyRef, inject, Injectable } from '@angular/core';
import { Confirm } from '../ui/confirm';

/** The forms of the page that are open, and whether words in them would be lost. */
@Injectable()
export class OpenForms {
  private readonly confirm = inject(Confirm);
  private readonly forms = new Set<() => boolean>();

  /** Watches a form until it is gone; call it while the form is being made. */
  watch(isDirty: () => boolean): void {
    this.forms.add(isDirty);
    inject(DestroyRef).onDestroy(() => this.forms.delete(isDirty));
  }

  get isDirty(): boolean {
    return [...this.forms].some((isDirty) => isDirty());
  }

  /** Asks where something is unsaved; resolves to whether it may be left. */
  async mayLeave(): Promise<boolean> {
    if (!this.isDirty) return true;
    const answer = await this.confirm.ask({
      heading: $localize`Leave without saving?`,
      body: $localize`What you typed in a form here isn't saved yet.`,
      confirm: $localize`Leave without saving`,
      cancel: $localize`Stay`,
      tone: 'danger',
    });
    return answer !== null;
  }
}
