import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state';

@Component({
  selector: 'pl-not-for-you-page',
  imports: [EmptyState, RouterLink],
  template: `
    <main class="page" id="main" tabindex="-1">
      <h1 class="vh" i18n>Not for your role</h1>
      <section class="card">
        <pl-empty-state icon="lock" heading="Your role doesn't cover this page" i18n-heading>
          <ng-container i18n
            >Nothing of it was opened. Your own pages are in the header.</ng-container
          >
          <a actions class="btn primary" routerLink="/" i18n>Go to the start page</a>
          <ng-container aside i18n
            >Need it for your work? The administrator gives and takes roles.</ng-container
          >
        </pl-empty-state>
      </section>
    </main>
  `,
})
export class NotForYouPage {}
