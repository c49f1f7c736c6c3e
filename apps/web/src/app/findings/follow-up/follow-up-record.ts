import { Component, input } from '@angular/core';
import { type CorrectiveActionView, type FollowUpNoteView } from '../../api/views';
import { EVENT_WORDS } from '../../audit/audit-words';
import { DatePipe, InstantPipe } from '../../ui/date-pipes';

/** What was done about a finding, step by step, the newest last. */
@Component({
  selector: 'pl-follow-up-record',
  imports: [DatePipe, InstantPipe],
  template: `
    <section class="card" aria-labelledby="record-heading">
      <div class="card-head"><h2 id="record-heading" i18n>Record</h2></div>
      <ol class="steps">
        @for (note of notes(); track $index) {
          <li>
            <div class="row">
              <b>{{ words[note.step] }}</b>
              <span class="meta">
                @if (note.by; as by) {
                  {{ by.name }},
                } @else {
                  <ng-container i18n>By itself,</ng-container>
                }
                {{ note.at | plInstant }}
              </span>
            </div>
            @if (titleOf(note); as title) {
              <div class="weak">{{ title }}</div>
            }
            @if (note.dueOnBefore; as before) {
              <div class="meta" i18n>Was due {{ before | plDate }} before.</div>
            }
            @if (note.note; as text) {
              <p class="said">{{ text }}</p>
            }
          </li>
        }
      </ol>
    </section>
  `,
  styles: `
    .steps {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .steps li {
      padding: 8px 14px;
      border-top: 1px solid var(--pl-line);
    }
    .steps li:first-child {
      border-top: 0;
    }
    .steps p {
      margin: 2px 0 0;
    }
  `,
})
export class FollowUpRecord {
  readonly notes = input.required<readonly FollowUpNoteView[]>();
  readonly actions = input.required<readonly CorrectiveActionView[]>();
  protected readonly words = EVENT_WORDS;

  /** What the corrective action of a step says; empty for a step of the finding itself. */
  protected titleOf({ actionId }: FollowUpNoteView): string {
    return this.actions().find(({ id }) => id === actionId)?.title ?? '';
  }
}
