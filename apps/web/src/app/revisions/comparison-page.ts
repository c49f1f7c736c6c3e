import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { type SourceChange } from '@plumbline/domain';
import { RevisionsClient } from '../api/revisions-client';
import { type PracticeChange } from '../api/views';
import { ContextBar } from '../ui/context-bar';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { ChangeCard } from './change-card';
import { SOURCE_CHANGE_WORDS } from './change-words';

type Kind = SourceChange | 'changed' | 'all';

const isChanged = ({ kind }: PracticeChange): boolean => kind !== 'unchanged';

const saysWords = ({ before, after }: PracticeChange, words: string): boolean =>
  [...before, ...after].some(({ ref, title, text }) =>
    `${ref} ${title ?? ''} ${text}`.toLowerCase().includes(words),
  );

/** Two revisions of a policy document side by side, practice by practice. */
@Component({
  selector: 'pl-comparison-page',
  imports: [ChangeCard, ContextBar, EmptyState, ErrorState, Icon, RouterLink, Skeleton],
  templateUrl: './comparison-page.html',
  styles: `
    pl-change-card {
      margin-bottom: 12px;
    }
    h1 {
      margin-bottom: 4px;
    }
  `,
})
export class ComparisonPage {
  readonly id = input.required<string>();
  readonly number = input.required<string>();
  /** Query parameter: the older revision; the one before when left out. */
  readonly against = input<string>();

  protected readonly comparison = inject(RevisionsClient).comparison(() => ({
    documentId: this.id(),
    number: Number(this.number()),
    against: this.against() === undefined ? null : Number(this.against()),
  }));
  protected readonly textOf = textOf;
  protected readonly changeWords = SOURCE_CHANGE_WORDS;
  protected readonly kind = signal<Kind>('changed');
  protected readonly words = signal('');

  protected readonly view = computed(() =>
    this.comparison.hasValue() ? this.comparison.value() : undefined,
  );
  protected readonly parent = computed(() => ({
    path: `/policies/${this.id()}`,
    label: this.view()?.title ?? $localize`Policy`,
  }));
  protected readonly heading = computed(() => {
    const view = this.view();
    if (view === undefined) return $localize`Comparison`;
    return $localize`Revision ${view.after.number}:after: against revision ${view.before.number}:before:`;
  });
  protected readonly changed = computed(() => this.view()?.changes.filter(isChanged).length ?? 0);
  protected readonly facts = computed(() => $localize`${this.changed()}:count: changes`);
  protected readonly summary = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    const same = view.changes.length - this.changed();
    return $localize`Unchanged: ${same}:same:. Changed: ${this.changed()}:changed:. Each practice of both revisions stands in exactly one of them.`;
  });
  protected readonly shown = computed(() => {
    const kind = this.kind();
    const words = this.words().trim().toLowerCase();
    return (this.view()?.changes ?? []).filter((change) => {
      const matches =
        kind === 'all' || (kind === 'changed' ? isChanged(change) : change.kind === kind);
      return matches && (words === '' || saysWords(change, words));
    });
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${this.heading()} · ${view.title} · Plumbline`);
    });
  }

  protected clear(): void {
    this.kind.set('changed');
    this.words.set('');
  }
}
