import { Component, computed, input, output } from '@angular/core';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Icon } from './icon';

/** In place of the part that failed: what failed, what is safe, what to do, the request's id. */
@Component({
  selector: 'pl-error-state',
  imports: [Icon],
  template: `
    <div class="note bad failed" role="alert">
      <pl-icon name="error" [size]="20" />
      <div>
        <h2>{{ heading() }}</h2>
        <p>
          {{ sentence() }} {{ safe() }}
          @if (canRetry()) {
            <button type="button" class="btn quiet inline" (click)="retry.emit()" i18n>
              Try again
            </button>
          }
        </p>
        @if (problem().requestId; as id) {
          <p class="meta">
            <ng-container i18n>If it goes on, give the help desk this number:</ng-container>&ngsp;
            <span class="mono">{{ id }}</span>
          </p>
        }
      </div>
    </div>
  `,
})
export class ErrorState {
  readonly error = input.required<unknown>();
  /** What failed, as a sentence without its full stop: "The list could not be loaded". */
  readonly heading = input.required<string>();
  readonly safe = input('');
  readonly retry = output<void>();
  protected readonly problem = computed(() => toProblem(this.error()));
  protected readonly sentence = computed(() => problemSentence(this.problem()));
  protected readonly canRetry = computed(
    () => !['forbidden', 'not-found', 'not-signed-in'].includes(this.problem().code),
  );
}
