import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The 48 px bar under the header: where this is, its facts, and at the end the page's action. */
@Component({
  selector: 'pl-context-bar',
  imports: [RouterLink],
  template: `
    <div class="ctx">
      @if (parent(); as parent) {
        <nav class="crumb" aria-label="Breadcrumb" i18n-aria-label>
          <a [routerLink]="parent.path">{{ parent.label }}</a>
          <span class="weak" aria-hidden="true">/</span>
          <b>{{ heading() }}</b>
          <span class="weak only-l">{{ facts() }}</span>
        </nav>
      } @else {
        <h1>{{ heading() }}</h1>
        <span class="weak only-l">{{ facts() }}</span>
      }
      <ng-content select="[filters]" />
      <span class="grow"></span>
      <ng-content />
    </div>
  `,
})
export class ContextBar {
  readonly heading = input.required<string>();
  readonly parent = input<{ readonly path: string; readonly label: string }>();
  readonly facts = input('');
}
