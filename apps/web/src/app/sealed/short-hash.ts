import { Component, computed, inject, input } from '@angular/core';
import { Announcer } from '../ui/announcer';
import { Icon } from '../ui/icon';

const DIGITS = 12;

/** The first digits of a SHA-256, for tables, with a button that copies all 64. */
@Component({
  selector: 'pl-short-hash',
  imports: [Icon],
  template: `
    <span class="mono" [title]="value()">{{ start() }}…</span>
    <button
      type="button"
      class="btn quiet sm icon"
      [attr.aria-label]="label()"
      [title]="label()"
      (click)="copy()"
    >
      <pl-icon name="copy" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
    }
  `,
})
export class ShortHash {
  private readonly announcer = inject(Announcer);
  readonly value = input.required<string>();
  /** Which hash is copied, so that the buttons of a table differ. */
  readonly label = input.required<string>();
  protected readonly start = computed(() => this.value().slice(0, DIGITS));

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value());
      this.announcer.say($localize`Copied.`);
    } catch {
      // The browser may keep the clipboard closed; the edition's page shows all digits.
      this.announcer.say($localize`Not copied. Open the edition and copy the hash by hand.`);
    }
  }
}
