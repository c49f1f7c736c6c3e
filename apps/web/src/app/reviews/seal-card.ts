import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Blocker } from '@plumbline/domain';
import { type ReviewDetail } from '../api/reviews-client';
import { blockerSentence } from '../core/words';
import { InstantPipe } from '../ui/date-pipes';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';
import { type Changed, ReopeningPart } from './reopening-part';

interface Obstacle {
  readonly sentence: string;
  readonly link: string | null;
  readonly query: Readonly<Record<string, string>>;
}

/** A blocker in words, with the place where it is settled. */
function obstacleOf(blocker: Blocker, reviewId: string): Obstacle {
  const sentence = blockerSentence(blocker);
  if (blocker.code === 'items-not-accepted') {
    return { sentence, link: `/reviews/${reviewId}`, query: { status: 'undecided' } };
  }
  const number = blocker.params?.['number'];
  if (number !== undefined) {
    return { sentence, link: '/findings', query: { reviewId, words: String(number) } };
  }
  return { sentence, link: null, query: {} };
}

const MOST_SINGLE = 3;

/** Findings without a response one by one, or in one line when there are many. */
function obstaclesOf({ id, sealBlockers }: ReviewDetail): Obstacle[] {
  const unanswered = sealBlockers.filter(({ code }) => code === 'finding-unanswered');
  const isMany = unanswered.length > MOST_SINGLE;
  const single = isMany ? sealBlockers.filter((one) => !unanswered.includes(one)) : sealBlockers;
  const many: Obstacle = {
    sentence: $localize`${unanswered.length}:count: findings have no response yet. Ask for one each, or record the refusals.`,
    link: '/findings',
    query: { reviewId: id, state: 'issued' },
  };
  return [...single.map((blocker) => obstacleOf(blocker, id)), ...(isMany ? [many] : [])];
}

/** Approvals so far, what stands between the review and its seal, and the seals it has. */
@Component({
  selector: 'pl-seal-card',
  imports: [Hash, Icon, InstantPipe, ReopeningPart, RouterLink],
  template: `
    <h2 i18n>Approval and seal</h2>
    <p class="weak">{{ approvedWords() }}</p>
    @if (review().approvals.length > 0) {
      <ul class="check">
        @for (approval of review().approvals; track approval.user.id) {
          <li>
            <pl-icon name="check-circle" />
            <span
              >{{ approval.user.name }}
              <span class="meta">{{ approval.at | plInstant }}</span></span
            >
          </li>
        }
      </ul>
    }
    @if (obstacles().length > 0) {
      <h3 class="seal-part" i18n>Before it can be approved and sealed</h3>
      <ul class="check">
        @for (obstacle of obstacles(); track obstacle.sentence) {
          <li>
            <pl-icon name="arrow-forward" />
            @if (obstacle.link; as link) {
              <a [routerLink]="link" [queryParams]="obstacle.query">{{ obstacle.sentence }}</a>
            } @else {
              <span>{{ obstacle.sentence }}</span>
            }
          </li>
        }
      </ul>
    }
    @for (seal of review().seals; track seal.edition) {
      <div class="seal-part">
        <h3>
          <a [routerLink]="['/sealed', review().id, seal.edition]" i18n
            >Sealed edition {{ seal.edition }}</a
          >
        </h3>
        <p class="meta" i18n>{{ seal.sealedBy }}, {{ seal.sealedAt | plInstant }}</p>
        <pl-hash [value]="seal.contentSha256" label="Copy the content hash" i18n-label />
        @if (seal.edition > 1) {
          <p>
            <a [routerLink]="['/sealed', review().id, seal.edition, 'changes']" i18n
              >What changed since edition {{ seal.edition - 1 }}</a
            >
          </p>
        }
      </div>
    }
    <pl-reopening-part [review]="review()" (changed)="changed.emit($event)" />
  `,
  styles: `
    .seal-part {
      margin-top: 10px;
    }
    .check {
      margin-top: 6px;
      max-height: 190px;
      overflow: auto;
    }
  `,
})
export class SealCard {
  readonly review = input.required<ReviewDetail>();
  readonly changed = output<Changed>();
  protected readonly obstacles = computed(() => {
    const { status } = this.review();
    const isIdle = status === 'cancelled' || status === 'planned';
    return isIdle ? [] : obstaclesOf(this.review());
  });
  protected readonly approvedWords = computed(() => {
    const { approvals, quorum } = this.review();
    return $localize`${approvals.length}:given: of ${quorum}:needed: approvals given.`;
  });
}
