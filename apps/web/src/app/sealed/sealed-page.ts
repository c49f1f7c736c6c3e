import { Component } from '@angular/core';

@Component({
  selector: 'pl-sealed-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Sealed reviews</h1></main>`,
})
export class SealedPage {}
