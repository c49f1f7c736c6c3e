import { Component, input } from '@angular/core';
import { FINDING_ELEMENTS, type SealedFinding } from '@plumbline/domain';
import { FINDING_ELEMENT_WORDS, RESPONSE_POSITION_WORDS } from '../core/labels';
import { SeverityChip } from '../ui/chips';
import { DatePipe, InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';

/** A finding of a sealed edition with the responses that were given by then. */
@Component({
  selector: 'pl-sealed-finding-card',
  imports: [DatePipe, Icon, InstantPipe, SeverityChip],
  template: `
    <section class="card finding" [attr.aria-label]="'Finding ' + finding().number">
      <header>
        <pl-icon name="error" />
        <b i18n>Finding {{ finding().number }}</b>
        <span class="grow"></span>
        <pl-severity-chip [severity]="finding().severity" />
      </header>
      <dl class="diff">
        @for (element of elements; track element) {
          <div>
            <dt>{{ elementWords[element] }}</dt>
            <dd class="said">{{ finding()[element] }}</dd>
          </div>
        }
        @for (response of finding().responses; track response.at) {
          <div>
            <dt i18n>Response</dt>
            <dd>
              <p>
                <b>{{ positionWords[response.position] }}.</b>
                <span class="said"> {{ response.text }}</span>
              </p>
              @if (response.plannedAction; as action) {
                <p class="said">
                  <b i18n>Planned action:</b> {{ action }}
                  @if (response.plannedOn; as day) {
                    <span class="weak" i18n>by {{ day | plDate }}</span>
                  }
                </p>
              }
              <p class="meta">{{ response.by.name }}, {{ response.at | plInstant }}</p>
            </dd>
          </div>
        }
      </dl>
    </section>
  `,
})
export class SealedFindingCard {
  readonly finding = input.required<SealedFinding>();
  protected readonly elements = FINDING_ELEMENTS;
  protected readonly elementWords = FINDING_ELEMENT_WORDS;
  protected readonly positionWords = RESPONSE_POSITION_WORDS;
}
