import { Component } from '@angular/core';

@Component({
  selector: 'pl-approvals-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Approvals</h1></main>`,
})
export class ApprovalsPage {}
