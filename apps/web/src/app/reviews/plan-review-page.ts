import { Component } from '@angular/core';

@Component({
  selector: 'pl-plan-review-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Plan a review</h1></main>`,
})
export class PlanReviewPage {}
