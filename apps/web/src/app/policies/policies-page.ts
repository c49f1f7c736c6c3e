import { Component } from '@angular/core';

@Component({
  selector: 'pl-policies-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Policies</h1></main>`,
})
export class PoliciesPage {}
