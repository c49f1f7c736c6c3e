import {
  afterNextRender,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { today } from '../ui/dates';
import { textOf } from '../ui/text-of';
import { focusFirst } from './focus-first';

/** The end of a day where the reader is, as an instant. */
export const endOfDay = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59, 59).toISOString();
};

/** Asks whether a role ends now or after a day to come. */
@Component({
  selector: 'pl-end-role-form',
  template: `
    <form class="end-role" [attr.aria-label]="label()" (submit)="send($event)">
      <label class="lbl day">
        <span
          ><ng-container i18n>Last day</ng-container>
          <span class="meta" i18n>empty: ends now</span></span
        >
        <input
          class="in"
          type="date"
          [min]="today"
          [value]="day()"
          (input)="day.set(textOf($event))"
      /></label>
      <button class="btn danger sm" [attr.aria-disabled]="isBusy()" i18n>End the role</button>
      <button type="button" class="btn sm" (click)="dismiss.emit()" i18n>Cancel</button>
    </form>
  `,
  styles: `
    .end-role {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: end;
      padding: 4px 0 8px;
    }
    .day {
      display: grid;
      gap: 4px;
      margin: 0;
    }
    .meta {
      margin-left: 4px;
    }
    .btn {
      min-height: 38px;
    }
  `,
})
export class EndRoleForm {
  readonly label = input.required<string>();
  readonly isBusy = input(false);
  /** The instant it ends, null for now. */
  readonly end = output<string | null>();
  readonly dismiss = output<void>();
  protected readonly textOf = textOf;
  protected readonly today = today();
  protected readonly day = signal('');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => focusFirst(host, 'input'));
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (!this.isBusy()) this.end.emit(this.day() === '' ? null : endOfDay(this.day()));
  }
}
