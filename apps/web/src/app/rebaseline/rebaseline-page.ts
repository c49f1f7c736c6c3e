import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RebaselineClient } from '../api/revisions-client';
import { type RebaselineView } from '../api/views';
import { permitted } from '../core/allowed';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { AutoGrow } from '../ui/auto-grow';
import { ContextBar } from '../ui/context-bar';
import { InstantPipe } from '../ui/date-pipes';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { RebaselineChoices } from './rebaseline-choices';
import { RebaselineTable } from './rebaseline-table';
import { CHOICE_WORDS } from './rebaseline-words';

/** Puts a running review onto the newest version of its checklist, item by item; and takes it back. */
@Component({
  selector: 'pl-rebaseline-page',
  imports: [
    AutoGrow,
    ContextBar,
    EmptyState,
    ErrorState,
    Field,
    Icon,
    InstantPipe,
    RebaselineTable,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './rebaseline-page.html',
  styles: `
    h1 {
      margin-bottom: 8px;
    }
    .apply {
      display: grid;
      gap: 12px;
      margin-top: 12px;
      padding: 16px;
    }
    .counts {
      gap: 4px 16px;
      flex-wrap: wrap;
    }
    textarea {
      width: 100%;
      max-width: 760px;
    }
  `,
})
export class RebaselinePage {
  private readonly client = inject(RebaselineClient);
  private readonly announcer = inject(Announcer);
  readonly id = input.required<string>();

  protected readonly rebaseline = this.client.of(() => this.id());
  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly choiceWords = CHOICE_WORDS;
  protected readonly heading = $localize`Re-baseline`;
  protected readonly note = signal<string | null>(null);
  protected readonly why = signal('');
  private readonly isTried = signal(false);

  protected readonly view = computed(() =>
    this.rebaseline.hasValue() ? this.rebaseline.value() : undefined,
  );
  protected readonly choices = new RebaselineChoices(computed(() => this.view()?.lines ?? []));
  protected readonly allowed = computed(() => permitted(this.view(), 'review.rebaseline'));
  protected readonly parent = computed(() => ({
    path: `/reviews/${this.id()}`,
    label: this.view()?.reviewCode ?? $localize`Review`,
  }));
  protected readonly title = computed(() =>
    $localize`Re-baseline ${this.view()?.reviewCode ?? ''}:code:`.trim(),
  );
  protected readonly facts = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    return view.to === null
      ? $localize`version ${view.from.number}:from:`
      : $localize`version ${view.from.number}:from: to ${view.to.number}:to:`;
  });
  protected readonly whyError = computed(() =>
    this.isTried() && this.why().trim() === '' ? $localize`Say why the review changes.` : null,
  );

  constructor() {
    effect(() => {
      const to = this.view()?.to;
      if (to == null || untracked(this.why) !== '') return;
      this.why.set($localize`Version ${to.number}:number: of the checklist was published.`);
    });
  }

  protected async apply(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const view = this.view();
    if (view?.to == null || !this.allowed().allowed || this.whyError() !== null) return;
    const input = {
      toVersionId: view.to.id,
      why: this.why().trim(),
      choices: this.choices.toSend(),
    };
    const applied = await this.attempt.run(() => this.client.apply(view, input));
    this.adopt(applied, $localize`The review is on version ${view.to.number}:number:.`);
  }

  protected async undo(): Promise<void> {
    const view = this.view();
    if (view === undefined || this.attempt.isBusy()) return;
    const undone = await this.attempt.run(() => this.client.undo(view));
    this.adopt(undone, $localize`The re-baseline is undone.`);
  }

  /** Shows the answer; a review that moved on meanwhile is shown as it is now. */
  private adopt(answer: RebaselineView | null, done: string): void {
    this.note.set(null);
    if (answer !== null) {
      this.choices.clear();
      this.why.set('');
      this.isTried.set(false);
      this.rebaseline.set(answer);
      this.announcer.say(done);
      setTimeout(() => document.getElementById('main')?.focus());
      return;
    }
    if (this.attempt.problem()?.code !== 'stale') return;
    this.attempt.clear();
    this.rebaseline.reload();
    this.note.set(
      $localize`The review changed meanwhile. This is how it stands now; look again, then apply.`,
    );
  }
}
