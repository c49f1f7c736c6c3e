import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { AutoGrow } from '../../ui/auto-grow';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { textOf } from '../../ui/text-of';

/** A day and the reason for it. */
export interface DatedReason {
  readonly day: string;
  readonly reason: string;
}

/** Asks for a day and a reason: of a moved date, of an accepted risk. */
@Component({
  selector: 'pl-dated-reason-form',
  imports: [AutoGrow, Field, Icon],
  template: `
    <form
      class="finding-form"
      novalidate
      [attr.aria-label]="label()"
      (submit)="$event.preventDefault(); send()"
    >
      <div class="finding-fields">
        <div class="finding-pair">
          <pl-field
            [for]="id() + '-reason'"
            label="Reason"
            i18n-label
            [error]="isTried() && !reason().trim() ? missingReason : null"
          >
            <textarea
              rows="2"
              maxlength="4000"
              [id]="id() + '-reason'"
              [attr.aria-describedby]="id() + '-reason-error'"
              [plAutoGrow]="reason()"
              [value]="reason()"
              (input)="reason.set(textOf($event))"
            ></textarea>
          </pl-field>
          <pl-field
            [for]="id() + '-day'"
            [label]="dayLabel()"
            [error]="isTried() && !day() ? missingDay : null"
          >
            <input
              class="in"
              type="date"
              [id]="id() + '-day'"
              [attr.aria-describedby]="id() + '-day-error'"
              [value]="day()"
              (input)="day.set(textOf($event))"
            />
          </pl-field>
        </div>
        @if (refusal(); as refusal) {
          <p class="note bad" role="alert"><pl-icon name="error" />{{ refusal }}</p>
        }
        <div class="row">
          <button class="btn primary">{{ label() }}</button>
          <button type="button" class="btn" (click)="dismiss.emit()" i18n>Cancel</button>
        </div>
      </div>
    </form>
  `,
  styleUrl: '../finding-form.css',
})
export class DatedReasonForm {
  readonly id = input.required<string>();
  /** A verb: what happens when the person goes on. */
  readonly label = input.required<string>();
  readonly dayLabel = input.required<string>();
  readonly startDay = input('');
  readonly refusal = input<string | null>(null);
  readonly sent = output<DatedReason>();
  readonly dismiss = output();

  protected readonly textOf = textOf;
  protected readonly missingReason = $localize`Say why.`;
  protected readonly missingDay = $localize`Choose the day.`;
  protected readonly reason = signal('');
  protected readonly day = linkedSignal(() => this.startDay());
  protected readonly isTried = signal(false);
  private readonly isWhole = computed(() => this.reason().trim() !== '' && this.day() !== '');

  protected send(): void {
    this.isTried.set(true);
    if (this.isWhole()) this.sent.emit({ day: this.day(), reason: this.reason().trim() });
  }
}
