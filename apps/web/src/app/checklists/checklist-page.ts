import { Component } from '@angular/core';

@Component({
  selector: 'pl-checklist-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Checklist</h1></main>`,
})
export class ChecklistPage {}
