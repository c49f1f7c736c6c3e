import { Component, computed, input } from '@angular/core';
import { type Glyph, type GlyphName, GLYPHS } from './glyphs';

/** A drawing beside a word; never alone the bearer of meaning, so hidden from screen readers. */
@Component({
  selector: 'pl-icon',
  template: `
    <svg
      class="g"
      viewBox="0 0 24 24"
      aria-hidden="true"
      [attr.width]="size()"
      [attr.height]="size()"
    >
      @if (glyph().line; as line) {
        <path
          [attr.d]="line"
          [attr.stroke-dasharray]="glyph().dash"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      }
      @if (glyph().fill; as fill) {
        <path [attr.d]="fill" fill="currentColor" fill-rule="evenodd" />
      }
    </svg>
  `,
})
export class Icon {
  readonly name = input.required<GlyphName>();
  readonly size = input(16);
  protected readonly glyph = computed<Glyph>(() => GLYPHS[this.name()]);
}
