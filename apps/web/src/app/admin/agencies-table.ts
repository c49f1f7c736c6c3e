import { Component, input } from '@angular/core';
import { type AgencyView } from '../api/views';
import { Icon } from '../ui/icon';

/** The agencies that can be reviewed. */
@Component({
  selector: 'pl-agencies-table',
  imports: [Icon],
  template: `
    <table>
      <caption class="vh" i18n>
        Agencies
      </caption>
      <thead>
        <tr>
          <th scope="col" i18n>Name</th>
          <th scope="col" i18n>Short name</th>
          <th scope="col" i18n>Time zone</th>
          <th scope="col"><span class="vh" i18n>Marks</span></th>
        </tr>
      </thead>
      <tbody>
        @for (agency of agencies(); track agency.id) {
          <tr>
            <th scope="row">{{ agency.name }}</th>
            <td class="mono">{{ agency.slug }}</td>
            <td class="weak">{{ agency.timeZone }}</td>
            <td class="num">
              @if (agency.isSample) {
                <span class="sample"
                  ><pl-icon name="info" [size]="14" /><ng-container i18n
                    >Sample data</ng-container
                  ></span
                >
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './admin-table.css',
})
export class AgenciesTable {
  readonly agencies = input.required<readonly AgencyView[]>();
}
