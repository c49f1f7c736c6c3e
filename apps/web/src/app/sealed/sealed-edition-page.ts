import { Component } from '@angular/core';

@Component({
  selector: 'pl-sealed-edition-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Sealed review</h1></main>`,
})
export class SealedEditionPage {}
