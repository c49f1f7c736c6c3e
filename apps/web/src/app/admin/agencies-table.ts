import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { type AgencyView } from '../api/views';
import { Icon } from '../ui/icon';
import { EditAgencyForm } from './edit-agency-form';
import { focusFirst } from './focus-first';
import { OpenForms } from './open-forms';

/** The agencies that can be reviewed; a row opens to change what is in it. */
@Component({
  selector: 'pl-agencies-table',
  imports: [EditAgencyForm, Icon],
  templateUrl: './agencies-table.html',
  styleUrl: './admin-table.css',
})
export class AgenciesTable {
  private readonly forms = inject(OpenForms);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly changed = output<void>();

  protected readonly openId = signal<string | null>(null);
  protected readonly rows = computed(() =>
    this.agencies().map((agency) => ({
      agency,
      changeLabel: $localize`Change ${agency.name}:name:`,
    })),
  );

  protected async toggle(id: string): Promise<void> {
    if (!(await this.forms.mayLeave())) return;
    this.openId.update((open) => (open === id ? null : id));
    setTimeout(() => focusFirst(this.host, `[data-agency="${id}"]`));
  }
}
