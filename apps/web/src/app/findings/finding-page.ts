import { Component } from '@angular/core';

@Component({
  selector: 'pl-finding-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Finding</h1></main>`,
})
export class FindingPage {}
