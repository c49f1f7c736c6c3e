import { Component } from '@angular/core';

@Component({
  selector: 'pl-admin-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Administration</h1></main>`,
})
export class AdminPage {}
