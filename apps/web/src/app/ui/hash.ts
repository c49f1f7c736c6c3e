import { Component, inject, input, signal } from '@angular/core';
import { Announcer } from './announcer';
import { Icon } from './icon';

/** A SHA-256 in full, with a button that copies it. */
@Component({
  selector: 'pl-hash',
  imports: [Icon],
  template: `
    <span class="mono hash">{{ value() }}</span>
    <button
      type="button"
      class="btn quiet sm icon"
      [attr.aria-label]="label()"
      [title]="label()"
      (click)="copy()"
    >
      <pl-icon [name]="isCopied() ? 'check' : 'copy'" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-width: 0;
    }
    .hash {
      overflow-wrap: anywhere;
    }
    .btn {
      flex: none;
      height: 24px;
      margin-block: -2px;
    }
  `,
})
export class Hash {
  private readonly announcer = inject(Announcer);
  readonly value = input.required<string>();
  readonly label = input($localize`Copy the hash`);
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value());
      this.isCopied.set(true);
      this.announcer.say($localize`Copied.`);
    } catch {
      // The browser may keep the clipboard closed; the hash can still be selected by hand.
      this.announcer.say($localize`Not copied. Select the hash and copy it by hand.`);
    }
  }
}
