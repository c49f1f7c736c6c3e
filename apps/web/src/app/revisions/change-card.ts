import { Component, computed, input } from '@angular/core';
import { type PracticeChange } from '../api/views';
import { ObligationMark } from '../ui/chips';
import { Icon } from '../ui/icon';
import { WordDiff } from '../ui/word-diff';
import { ChangeChip } from './change-chip';

const refsOf = (practices: PracticeChange['before']): string =>
  practices.map(({ ref }) => ref).join(', ');

/** What became of one practice: the old words on one side, the new ones on the other. */
@Component({
  selector: 'pl-change-card',
  imports: [ChangeChip, Icon, ObligationMark, WordDiff],
  templateUrl: './change-card.html',
  styles: `
    :host {
      display: block;
    }
    .sides {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .side {
      display: grid;
      align-content: start;
      gap: 8px;
      padding: 10px 16px 14px;
      min-width: 0;
    }
    .side + .side {
      border-left: 1px solid var(--pl-line);
    }
    .practice {
      display: grid;
      gap: 4px;
    }
    .obligation-change {
      gap: 6px;
    }
    @media (max-width: 767px) {
      .sides {
        grid-template-columns: 1fr;
      }
      .side + .side {
        border-left: 0;
        border-top: 1px solid var(--pl-line);
      }
    }
  `,
})
export class ChangeCard {
  readonly change = input.required<PracticeChange>();
  /** The numbers of the two revisions. */
  readonly before = input.required<number>();
  readonly after = input.required<number>();

  /** Refs on both sides, or the one where they are the same; then the title. */
  protected readonly label = computed(() => {
    const { before, after } = this.change();
    const [old, young] = [refsOf(before), refsOf(after)];
    const refs = old === young || old === '' ? young : young === '' ? old : `${old} → ${young}`;
    const title = (after[0] ?? before[0])?.title;
    return title ? `${refs} ${title}` : refs;
  });
  /** Where a practice binds otherwise than before. */
  protected readonly obligations = computed(() => {
    const { before, after } = this.change();
    const [old, young] = [before[0]?.obligation, after[0]?.obligation];
    return old === undefined || young === undefined || old === young
      ? null
      : { before: old, after: young };
  });
}
