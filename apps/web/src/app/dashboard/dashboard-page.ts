import { Component } from '@angular/core';

@Component({
  selector: 'pl-dashboard-page',
  template: `<main class="page" id="main" tabindex="-1"><h1 i18n>Dashboard</h1></main>`,
})
export class DashboardPage {}
