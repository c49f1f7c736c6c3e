import { Component, input } from '@angular/core';
import { type FindingResponseView } from '../api/views';
import { RESPONSE_POSITION_WORDS } from '../core/labels';
import { DatePipe, InstantPipe } from '../ui/date-pipes';

/** What was said to a finding, each with the revision it answers. */
@Component({
  selector: 'pl-response-list',
  imports: [DatePipe, InstantPipe],
  template: `
    <section class="card" aria-labelledby="responses-heading">
      <div class="card-head"><h2 id="responses-heading" i18n>Responses</h2></div>
      @for (response of responses(); track response.at) {
        <article class="response">
          <h3>{{ positionWords[response.position] }}</h3>
          <p class="meta">{{ response.by.name }}, {{ response.at | plInstant }}</p>
          <p class="said">{{ response.text }}</p>
          @if (response.plannedAction; as action) {
            <p class="said">
              <b i18n>Planned action:</b> {{ action }}
              @if (response.plannedOn; as day) {
                <span class="weak" i18n>by {{ day | plDate }}</span>
              }
            </p>
          }
          @if (response.toRevision !== revision()) {
            <p class="meta" i18n>Answers an earlier wording of this finding.</p>
          }
        </article>
      } @empty {
        <p class="record-none weak" i18n>No response yet.</p>
      }
    </section>
  `,
  styles: `
    .response {
      display: grid;
      gap: 4px;
      padding: 12px 14px;
      border-top: 1px solid var(--pl-line);
    }
    .card-head + .response {
      border-top: 0;
    }
  `,
})
export class ResponseList {
  readonly responses = input.required<readonly FindingResponseView[]>();
  readonly revision = input.required<number>();
  protected readonly positionWords = RESPONSE_POSITION_WORDS;
}
