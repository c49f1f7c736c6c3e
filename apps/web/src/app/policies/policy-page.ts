import { Component } from '@angular/core';

@Component({
  selector: 'pl-policy-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Policy</h1></main>`,
})
export class PolicyPage {}
