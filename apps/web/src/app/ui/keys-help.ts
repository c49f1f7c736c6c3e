import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, Injectable } from '@angular/core';

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys that hold everywhere, after those of the page. */
const EVERYWHERE: readonly KeyHelp[] = [
  { keys: ['Ctrl', 'K'], does: $localize`find a page, review or item` },
  { keys: ['?'], does: $localize`show these keys` },
];

@Component({
  selector: 'pl-keys-dialog',
  template: `
    <div class="dialog">
      <h2 id="keys-heading" i18n>Keys on this page</h2>
      <dl class="kv">
        @for (entry of keys; track entry.does) {
          <dt>
            @for (key of entry.keys; track key) {
              <kbd>{{ key }}</kbd>
            }
          </dt>
          <dd>{{ entry.does }}</dd>
        }
      </dl>
      <p class="meta" i18n>
        Single letters are off while you type. The account menu turns them off altogether.
      </p>
      <div class="row dialog-actions">
        <button type="button" class="btn" (click)="ref.close()" i18n>Close</button>
      </div>
    </div>
  `,
})
export class KeysDialog {
  protected readonly keys = inject<readonly KeyHelp[]>(DIALOG_DATA);
  protected readonly ref = inject(DialogRef);
}

/** Lists the keys of a page in a dialog. */
@Injectable({ providedIn: 'root' })
export class KeysHelp {
  private readonly dialog = inject(Dialog);

  /** Opens the list; nothing when a dialog is open already. */
  show(keys: readonly KeyHelp[]): void {
    if (this.dialog.openDialogs.length > 0) return;
    this.dialog.open(KeysDialog, {
      data: [...keys, ...EVERYWHERE],
      ariaLabelledBy: 'keys-heading',
      width: '480px',
      maxWidth: 'calc(100vw - 32px)',
    });
  }
}
