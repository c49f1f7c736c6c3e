import { Component, input, output } from '@angular/core';
import { TimePipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';
import { type SaveState } from './draft-saver';

/** Exactly one sentence about where the words are. */
@Component({
  selector: 'pl-save-status',
  imports: [Icon, TimePipe],
  template: `
    @let now = state();
    <span class="save {{ now.kind }}" role="status">
      @switch (now.kind) {
        @case ('untouched') {
          <span class="meta" i18n>Saved as you write</span>
        }
        @case ('saving') {
          <pl-icon name="spinner" /><ng-container i18n>Saving…</ng-container>
        }
        @case ('saved') {
          <pl-icon name="check-circle" /><ng-container i18n
            >Saved {{ now.at | plTime }}</ng-container
          >
        }
        @case ('offline') {
          <pl-icon name="warning" />
          <ng-container i18n
            >Offline. Kept on this device since {{ now.since | plTime }}; sent when you are
            back.</ng-container
          >
        }
        @case ('refused') {
          <pl-icon name="error" /><ng-container i18n>Not saved: {{ now.why }}</ng-container>
        }
      }
    </span>
    @if (now.kind === 'offline' || now.kind === 'refused') {
      <button type="button" class="btn quiet sm" (click)="retry.emit()" i18n>Try again</button>
    }
  `,
})
export class SaveStatus {
  readonly state = input.required<SaveState>();
  readonly retry = output<void>();
}
