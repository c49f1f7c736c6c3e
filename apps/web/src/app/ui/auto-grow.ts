import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/** A textarea that is as high as its text; browsers with `field-sizing` do it by themselves. */
@Directive({
  selector: 'textarea[plAutoGrow]',
  host: { class: 'ta', '(input)': 'fit()' },
})
export class AutoGrow {
  private readonly area = inject<ElementRef<HTMLTextAreaElement>>(ElementRef).nativeElement;
  /** The text, so that a change from outside is measured too. */
  readonly plAutoGrow = input('');

  constructor() {
    afterRenderEffect(() => {
      this.plAutoGrow();
      this.fit();
    });
  }

  protected fit(): void {
    if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    this.area.style.height = 'auto';
    this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }
}
