import { Component, inject, input } from '@angular/core';
import { type ClaimedPractice, ClaimsClient } from '../api/claims-client';
import { ClaimChip } from '../ui/chips';
import { signedWords } from '../ui/claim-banner';
import { ErrorState } from '../ui/error-state';
import { Skeleton } from '../ui/skeleton';

/** Every note on a practice's claim, the newest first. */
@Component({
  selector: 'pl-claim-history',
  imports: [ClaimChip, ErrorState, Skeleton],
  template: `
    @if (history.error(); as error) {
      <pl-error-state
        heading="The notes could not be loaded"
        i18n-heading
        [error]="error"
        (retry)="history.reload()"
      />
    } @else if (!history.hasValue()) {
      <pl-skeleton [rows]="2" />
    } @else {
      <ol>
        @for (note of history.value().items; track $index) {
          <li>
            <pl-claim-chip [status]="note.status" />
            <span class="said">{{ note.note }}</span>
            <span class="meta">{{ signed(note) }}</span>
          </li>
        } @empty {
          <li class="weak" i18n>Nobody has looked into this claim yet.</li>
        }
      </ol>
    }
  `,
  styles: `
    ol {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: 8px;
    }
    li {
      padding-left: 12px;
      border-left: 3px solid var(--pl-line);
    }
    .said,
    .meta {
      display: block;
    }
  `,
})
export class ClaimHistory {
  readonly practice = input.required<ClaimedPractice>();
  protected readonly history = inject(ClaimsClient).history(() => this.practice());
  protected readonly signed = signedWords;
}
