import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { PaletteDialog } from './palette-dialog';

/** Finds pages, reviews and items from anywhere. */
@Injectable({ providedIn: 'root' })
export class Palette {
  private readonly dialog = inject(Dialog);

  /**
   * Opens it with the letters typed so far; nothing when a dialog is open already. The field is
   * drawn and focused at once, not with the next frame: letters typed now belong to it.
   */
  open(query = ''): void {
    if (this.dialog.openDialogs.length > 0) return;
    const ref = this.dialog.open(PaletteDialog, {
      data: query,
      ariaLabel: $localize`Find a page, review or item`,
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
      panelClass: 'palette-pane',
      autoFocus: '#palette-query',
    });
    ref.componentRef?.changeDetectorRef.detectChanges();
    ref.overlayRef.overlayElement.querySelector('input')?.focus();
  }
}
