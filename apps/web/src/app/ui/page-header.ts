import { Component, input } from '@angular/core';

/** Heading of a list page: h1, one sentence about what is below, and the page's action. */
@Component({
  selector: 'pl-page-header',
  template: `
    <div class="row page-header">
      <div>
        <h1>{{ heading() }}</h1>
        <p class="weak">{{ summary() }}</p>
      </div>
      <span class="grow"></span>
      <ng-content />
    </div>
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly summary = input('');
}
