import { Component, input } from '@angular/core';
import { type GlyphName } from './glyphs';
import { Icon } from './icon';

/**
 * Nothing here: the heading says what is true, the content why, `actions` one next step,
 * `aside` whom to ask.
 */
@Component({
  selector: 'pl-empty-state',
  imports: [Icon],
  template: `
    <div class="empty">
      <pl-icon [name]="icon()" [size]="32" />
      <h2>{{ heading() }}</h2>
      <p class="weak"><ng-content /></p>
      <div class="row"><ng-content select="[actions]" /></div>
      <p class="meta"><ng-content select="[aside]" /></p>
    </div>
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly icon = input<GlyphName>('check-circle');
}
