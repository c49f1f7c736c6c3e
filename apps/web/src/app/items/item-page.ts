import { Component } from '@angular/core';

@Component({
  selector: 'pl-item-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Item</h1></main>`,
})
export class ItemPage {
  mayLeave(): boolean {
    return true;
  }
}
