import { Component } from '@angular/core';

@Component({
  selector: 'pl-findings-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Findings</h1></main>`,
})
export class FindingsPage {}
