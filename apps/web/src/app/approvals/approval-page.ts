import { Component } from '@angular/core';

@Component({
  selector: 'pl-approval-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Approval</h1></main>`,
})
export class ApprovalPage {}
