import { Component } from '@angular/core';

@Component({
  selector: 'pl-review-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Review</h1></main>`,
})
export class ReviewPage {}
