import { Component } from '@angular/core';

@Component({
  selector: 'pl-items-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Items</h1></main>`,
})
export class ItemsPage {}
