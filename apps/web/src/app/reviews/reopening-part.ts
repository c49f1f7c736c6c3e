import { Component, computed, inject, input, output } from '@angular/core';
import { type ReviewDetail } from '../api/reviews-client';
import { permitted } from '../core/allowed';
import { InstantPipe } from '../ui/date-pipes';
import { type Sent } from '../ui/send-dialog';
import { ReviewActs } from './review-acts';

/** The review after a step, and what the live region says of it. */
export interface Changed {
  readonly sent: Sent<ReviewDetail> | null;
  readonly said: string;
}

/** Opening a sealed review again: the requests so far, and what the reader may do about them. */
@Component({
  selector: 'pl-reopening-part',
  imports: [InstantPipe],
  template: `
    @if (review().reopenings.length > 0) {
      <h3 class="part" i18n>Reopening</h3>
    }
    @for (request of review().reopenings; track request.requestedAt) {
      <div class="part">
        <p class="said">{{ request.why }}</p>
        <p class="meta" i18n>
          Asked for by {{ request.requestedBy.name }}, {{ request.requestedAt | plInstant }}
        </p>
        @if (request.decidedBy; as by) {
          <p class="meta">
            @if (request.granted) {
              <ng-container i18n>Granted by {{ by.name }}</ng-container>
            } @else {
              <ng-container i18n>Refused by {{ by.name }}</ng-container>
            }
            @if (request.decidedAt; as at) {
              , {{ at | plInstant }}
            }
          </p>
          @if (request.comment; as comment) {
            <p class="said">{{ comment }}</p>
          }
        } @else {
          <p class="meta"><b i18n>Waits for someone else's decision.</b> {{ whyNot() }}</p>
        }
      </div>
    }
    <div class="row part">
      @if (may().ask) {
        <button type="button" class="btn sm" (click)="ask()" i18n>Ask to reopen…</button>
      }
      @if (may().decide) {
        <button type="button" class="btn sm primary" (click)="grant()" i18n>Reopen…</button>
        <button type="button" class="btn sm" (click)="refuse()" i18n>Refuse…</button>
      }
      @if (may().abandon) {
        <button type="button" class="btn sm" (click)="abandon()" i18n>Give up this edition…</button>
      }
    </div>
  `,
  styles: `
    .part {
      margin-top: 8px;
    }
  `,
})
export class ReopeningPart {
  private readonly acts = inject(ReviewActs);
  readonly review = input.required<ReviewDetail>();
  readonly changed = output<Changed>();

  private readonly isPending = computed(() =>
    this.review().reopenings.some(({ decidedAt }) => decidedAt === null),
  );
  protected readonly may = computed(() => {
    const review = this.review();
    return {
      ask: permitted(review, 'review.request-reopening').allowed && !this.isPending(),
      decide: permitted(review, 'review.decide-reopening').allowed,
      abandon: permitted(review, 'review.abandon-edition').allowed && review.edition > 1,
    };
  });
  /** Why one who decides on requests can't decide on this one. */
  protected readonly whyNot = computed(() => {
    const entry = this.review().allowedActions.find(
      ({ action }) => action === 'review.decide-reopening',
    );
    const isOwn = entry?.blockers.every(({ code }) => code === 'same-person') ?? false;
    return isOwn && entry?.allowed === false
      ? $localize`You asked for it, so another person decides.`
      : '';
  });

  protected async ask(): Promise<void> {
    const sent = await this.acts.requestReopening(this.review());
    this.changed.emit({ sent, said: $localize`The reopening is asked for.` });
  }

  protected async grant(): Promise<void> {
    const sent = await this.acts.grantReopening(this.review());
    this.changed.emit({ sent, said: $localize`The review is open again.` });
  }

  protected async refuse(): Promise<void> {
    const sent = await this.acts.refuseReopening(this.review());
    this.changed.emit({ sent, said: $localize`The reopening is refused.` });
  }

  protected async abandon(): Promise<void> {
    const sent = await this.acts.abandonEdition(this.review());
    this.changed.emit({ sent, said: $localize`The edition is given up.` });
  }
}
