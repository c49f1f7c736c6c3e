import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state';

@Component({
  selector: 'pl-not-found-page',
  imports: [EmptyState, RouterLink],
  template: `
    <main class="page" id="main" tabindex="-1">
      <h1 class="vh" i18n>Not found</h1>
      <section class="card">
        <pl-empty-state icon="search" heading="Nothing is at this address" i18n-heading>
          <ng-container i18n>The link may be old, or part of it is missing.</ng-container>
          <a actions class="btn primary" routerLink="/" i18n>Go to the start page</a>
        </pl-empty-state>
      </section>
    </main>
  `,
})
export class NotFoundPage {}
