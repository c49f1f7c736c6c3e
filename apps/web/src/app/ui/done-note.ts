import { Component, ElementRef, inject, input, output } from '@angular/core';
import { Icon } from './icon';

/** What a change of many did, with its one undo while that is possible. */
@Component({
  selector: 'pl-done-note',
  imports: [Icon],
  host: { tabindex: '-1' },
  template: `
    <p class="note list-note">
      <pl-icon name="info" />{{ said() }}
      @if (canUndo()) {
        <button type="button" class="btn sm" (click)="takeBack()" i18n>Undo</button>
      }
      <button
        type="button"
        class="btn quiet sm icon"
        aria-label="Hide this message"
        i18n-aria-label
        (click)="hide.emit()"
      >
        <pl-icon name="close" />
      </button>
    </p>
  `,
})
export class DoneNote {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly said = input.required<string>();
  readonly canUndo = input.required<boolean>();
  readonly undo = output<void>();
  readonly hide = output<void>();

  /** The button goes away with the undo, so the focus stays with what is said of it. */
  protected takeBack(): void {
    this.host.focus();
    this.undo.emit();
  }
}
