import { Component } from '@angular/core';

@Component({
  selector: 'pl-reviews-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Reviews</h1></main>`,
})
export class ReviewsPage {}
