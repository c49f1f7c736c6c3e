import { Component, input, output } from '@angular/core';
import { type Role, ROLES } from '@plumbline/domain';
import { type AgencyView } from '../api/views';
import { ROLE_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { canBeInAgency, canBeStatewide, type GrantField } from './person-fields';

/** A role and where it is held. */
@Component({
  selector: 'pl-grant-picker',
  imports: [Icon],
  template: `
    <div class="grant">
      <select
        class="in"
        [attr.aria-label]="roleLabel()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="error() === null ? null : errorId()"
        (change)="pickRole($event)"
      >
        <option value="" [selected]="grant().role === ''" i18n>Choose a role</option>
        @for (role of roles; track role) {
          <option [value]="role" [selected]="role === grant().role">{{ roleWords[role] }}</option>
        }
      </select>
      <select
        class="in"
        [attr.aria-label]="agencyLabel()"
        [attr.aria-describedby]="error() === null ? null : errorId()"
        (change)="picked.emit({ role: grant().role, agencyId: textOf($event) })"
      >
        <option value="" [selected]="grant().agencyId === ''">
          @if (isStatewideFit(grant().role)) {
            <ng-container i18n>Statewide</ng-container>
          } @else {
            <ng-container i18n>Choose an agency</ng-container>
          }
        </option>
        @if (isAgencyFit(grant().role)) {
          @for (agency of agencies(); track agency.id) {
            <option [value]="agency.id" [selected]="agency.id === grant().agencyId">
              {{ agency.name }}
            </option>
          }
        }
      </select>
      <ng-content />
    </div>
    @if (error(); as error) {
      <p class="field-error" [id]="errorId()"><pl-icon name="error" />{{ error }}</p>
    }
  `,
  styleUrl: './admin-form.css',
})
export class GrantPicker {
  readonly grant = input.required<GrantField>();
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly roleLabel = input.required<string>();
  readonly agencyLabel = input.required<string>();
  readonly error = input<string | null>(null);
  readonly errorId = input.required<string>();
  readonly picked = output<GrantField>();

  protected readonly textOf = textOf;
  protected readonly roles = ROLES;
  protected readonly roleWords = ROLE_WORDS;

  protected pickRole(event: Event): void {
    const role = ROLES.find((candidate) => candidate === textOf(event)) ?? '';
    const keepsAgency = role !== '' && canBeInAgency(role);
    this.picked.emit({ role, agencyId: keepsAgency ? this.grant().agencyId : '' });
  }

  protected isStatewideFit(role: Role | ''): boolean {
    return role === '' || canBeStatewide(role);
  }

  protected isAgencyFit(role: Role | ''): boolean {
    return role !== '' && canBeInAgency(role);
  }
}
