import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ReviewDetail } from '../api/reviews-client';
import { type ItemRow } from '../api/views';
import { Session } from '../core/session';
import { Icon } from '../ui/icon';
import { nextStep, type Step } from './next-step';

/** What comes next in the review, and the button for it when it is the reader's turn. */
@Component({
  selector: 'pl-next-step-card',
  imports: [Icon, RouterLink],
  template: `
    <section class="card next" aria-labelledby="next-heading">
      <div>
        <p class="meta" i18n>What comes next</p>
        <h2 id="next-heading">{{ next().heading }}</h2>
        <p class="weak said">{{ next().body }}</p>
        @if (next().why; as why) {
          <p class="meta warn-text" id="next-why">{{ why }}</p>
        }
      </div>
      <span class="grow"></span>
      @switch (next().step) {
        @case ('open') {
          <button type="button" class="btn primary" (click)="take('open')" i18n>
            Open the review
          </button>
        }
        @case ('assign') {
          <button type="button" class="btn primary" (click)="take('assign')" i18n>
            Show the items without officer
          </button>
        }
        @case ('decide') {
          <a class="btn primary" routerLink="/approvals"
            ><ng-container i18n>Decide items</ng-container><pl-icon name="arrow-forward"
          /></a>
        }
        @case ('approve') {
          <button
            type="button"
            class="btn primary"
            aria-describedby="next-why"
            [attr.aria-disabled]="next().why !== null"
            (click)="take('approve')"
            i18n
          >
            Approve…
          </button>
        }
        @case ('seal') {
          <button
            type="button"
            class="btn primary"
            aria-describedby="next-why"
            [attr.aria-disabled]="next().why !== null"
            (click)="take('seal')"
          >
            <pl-icon name="seal" /><ng-container i18n>Seal…</ng-container>
          </button>
        }
        @case ('look') {
          <a class="btn primary" [routerLink]="['/sealed', review().id, review().edition]"
            ><ng-container i18n>See the sealed edition</ng-container><pl-icon name="arrow-forward"
          /></a>
        }
      }
    </section>
  `,
  styles: `
    .next {
      display: flex;
      align-items: center;
      gap: 16px;
      padding: 12px 16px;
      border-left: 4px solid var(--pl-accent);
    }
    @media (max-width: 767px) {
      .next {
        flex-direction: column;
        align-items: start;
      }
    }
  `,
})
export class NextStepCard {
  private readonly session = inject(Session);
  readonly review = input.required<ReviewDetail>();
  readonly rows = input.required<readonly ItemRow[]>();
  readonly chosen = output<Step>();
  protected readonly next = computed(() => nextStep(this.review(), this.rows(), this.session));

  protected take(step: Step): void {
    if (this.next().why === null) this.chosen.emit(step);
  }
}
