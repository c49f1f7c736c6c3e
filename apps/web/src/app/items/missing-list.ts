import { Component, computed, input } from '@angular/core';
import { type Blocker } from '@plumbline/domain';
import { blockerSentence } from '../core/words';
import { Icon } from '../ui/icon';

interface Gap {
  readonly sentence: string;
  readonly target: string;
}

/** `/findings/0/cause` → the id of that field on the page. */
function targetOf(pointer: string | undefined): string {
  const [first, index, element] = (pointer ?? '').split('/').slice(1);
  if (first === 'findings' && element !== undefined) return `finding-${index}-${element}`;
  if (first === 'findings') return 'finding';
  if (first === 'evidence') return 'evidence';
  return first ?? 'outcome';
}

/** What keeps an item from being submitted; each gap is a link to its field. */
@Component({
  selector: 'pl-missing-list',
  imports: [Icon],
  host: { role: 'alert' },
  template: `
    <div class="note bad">
      <pl-icon name="error" />
      <span>
        <b i18n>{{ reference() }} can't be submitted yet.</b>&ngsp;{{ count() }}
      </span>
    </div>
    <ul class="check gaps">
      @for (gap of gaps(); track gap.target + gap.sentence) {
        <li>
          <pl-icon name="arrow-forward" />
          <button type="button" class="btn quiet inline" (click)="goTo(gap.target)">
            {{ gap.sentence }}
          </button>
        </li>
      }
    </ul>
  `,
})
export class MissingList {
  readonly reference = input.required<string>();
  readonly blockers = input.required<readonly Blocker[]>();
  protected readonly gaps = computed<Gap[]>(() =>
    this.blockers().map((blocker) => ({
      sentence: blockerSentence(blocker),
      target: targetOf(blocker.pointer),
    })),
  );
  protected readonly count = computed(() =>
    this.blockers().length === 1
      ? $localize`1 thing is missing.`
      : $localize`${this.blockers().length}:count: things are missing.`,
  );

  protected goTo(id: string): void {
    const target = document.getElementById(id);
    const field = target?.matches('textarea, input, select, button')
      ? target
      : target?.querySelector<HTMLElement>('textarea, input, select, button');
    field?.focus();
    field?.scrollIntoView?.({ block: 'center' });
  }
}
