import { Component, computed, input, output } from '@angular/core';
import { type ChecklistVersionView } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';
import { type PublishGaps } from './publish-gaps';

/** What to know of a version before its items: what a draft lacks, or how it was published. */
@Component({
  selector: 'pl-version-notes',
  imports: [Hash, Icon, InstantPipe],
  template: `
    @if (gaps(); as gaps) {
      @if (isReady()) {
        <p class="note">
          <pl-icon name="check-circle" /><ng-container i18n
            >Every item is complete. Read them once more, then publish.</ng-container
          >
        </p>
      } @else {
        <div class="note warn">
          <pl-icon name="warning" />
          <div>
            <b i18n>Not ready to publish.</b>
            @if (gaps.hasNoItems) {
              <span i18n>The checklist has no items. Import a corrected document.</span>
            }
            @if (gaps.incomplete > 0) {
              <span i18n>{{ gaps.incomplete }} items lack something.</span>
              <button type="button" class="btn quiet inline" (click)="showIncomplete.emit()" i18n>
                Show them
              </button>
            }
            @for (pair of gaps.repeated; track $index) {
              <p i18n>{{ pair[0] }} and {{ pair[1] }} have the same wording. Change one of them.</p>
            }
          </div>
        </div>
      }
    } @else if (version().publishedAt !== null) {
      <dl class="kv">
        <dt i18n>Published</dt>
        <dd>{{ version().publishedAt ?? '' | plInstant }}</dd>
        <dt i18n>Note</dt>
        <dd class="said">{{ version().note }}</dd>
        @if (version().contentSha256; as hash) {
          <dt i18n>Content hash</dt>
          <dd><pl-hash [value]="hash" /></dd>
        }
      </dl>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class VersionNotes {
  readonly version = input.required<ChecklistVersionView>();
  /** Null for a version that isn't a draft. */
  readonly gaps = input.required<PublishGaps | null>();
  readonly showIncomplete = output<void>();
  protected readonly isReady = computed(() => {
    const gaps = this.gaps();
    return gaps !== null && !gaps.hasNoItems && gaps.incomplete === 0 && gaps.repeated.length === 0;
  });
}
