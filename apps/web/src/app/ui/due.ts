import { Component, input } from '@angular/core';
import { DayPipe } from './date-pipes';
import { lateWords } from './dates';
import { Icon } from './icon';

/** A due day; when it has passed, a clock and how many days late. */
@Component({
  selector: 'pl-due',
  imports: [DayPipe, Icon],
  template: `
    @if (daysLate() > 0) {
      <span class="due late"><pl-icon name="clock" />{{ on() | plDay }}, {{ late() }}</span>
    } @else {
      <span class="due">{{ on() | plDay }}</span>
    }
  `,
})
export class Due {
  readonly on = input.required<string>();
  readonly daysLate = input(0);
  protected late(): string {
    return lateWords(this.daysLate());
  }
}
