import { Component } from '@angular/core';

@Component({
  selector: 'pl-my-work-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>My work</h1></main>`,
})
export class MyWorkPage {}
