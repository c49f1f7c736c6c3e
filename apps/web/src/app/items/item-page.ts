import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { permitted } from '../core/allowed';
import { Session } from '../core/session';
import { type HoldsWords } from '../core/unsaved';
import { Announcer } from '../ui/announcer';
import { Confirm } from '../ui/confirm';
import { ContextBar } from '../ui/context-bar';
import { dayWords, lateWords, periodWords, today, untilWords } from '../ui/dates';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { openWhileWide } from '../ui/is-wide';
import { Skeleton } from '../ui/skeleton';
import { AssessForm } from './assess-form';
import { ConflictPanel } from './conflict-panel';
import { DraftSaver } from './draft-saver';
import { HistoryList } from './history-list';
import { ItemActions } from './item-actions';
import { ItemForm } from './item-form';
import { ItemHead } from './item-head';
import { ItemKeys } from './item-keys';
import { inListOrder, ItemList } from './item-list';
import { ItemRecord } from './item-record';
import { ItemWork } from './item-work';
import { MissingList } from './missing-list';
import { OtherDrafts } from './other-drafts';
import { PreviousOutcomeCard } from './previous-outcome';
import { ReturnedBanner } from './returned-banner';
import { SaveStatus } from './save-status';
import { SourcePane } from './source-pane';

/** One item: the list of its review, its assessment, and the source it is judged against. */
@Component({
  selector: 'pl-item-page',
  imports: [
    AssessForm,
    ConflictPanel,
    ContextBar,
    ErrorState,
    HistoryList,
    Icon,
    ItemActions,
    ItemHead,
    ItemKeys,
    ItemList,
    ItemRecord,
    MissingList,
    OtherDrafts,
    PreviousOutcomeCard,
    ReturnedBanner,
    SaveStatus,
    Skeleton,
    SourcePane,
  ],
  providers: [ItemForm, DraftSaver, ItemWork],
  templateUrl: './item-page.html',
  host: { '(window:beforeunload)': 'warn($event)', '(window:pagehide)': 'saver.flush()' },
})
export class ItemPage implements HoldsWords {
  private readonly announcer = inject(Announcer);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly client = inject(ItemsClient);
  protected readonly form = inject(ItemForm);
  protected readonly saver = inject(DraftSaver);
  protected readonly work = inject(ItemWork);
  readonly id = input.required<string>();

  protected readonly item = this.client.one(() => this.id());
  protected readonly view = this.work.view;
  private readonly reviewId = computed(() => this.view()?.reviewId);
  protected readonly list = this.client.ofReview(() => this.reviewId());
  protected readonly rows = computed(() =>
    this.list.hasValue() ? inListOrder(this.list.value().items) : [],
  );
  /** The items before and after this one, as the list shows them. */
  protected readonly around = computed(() => {
    const at = this.rows().findIndex((row) => row.id === this.id());
    const [previous, next] = [this.rows()[at - 1], this.rows()[at + 1]];
    return { previous: previous?.id ?? null, next: at < 0 ? null : (next?.id ?? null) };
  });

  protected readonly isSourceOpen = openWhileWide();
  protected readonly isListOpen = signal(false);
  protected readonly isWriting = computed(() => permitted(this.view(), 'item.assess').allowed);
  protected readonly parent = computed(() =>
    this.session.mayEver('item.assess')
      ? { path: '/my-work', label: $localize`My work` }
      : { path: '/reviews', label: $localize`Reviews` },
  );
  protected readonly facts = computed(() => {
    const review = this.view()?.review;
    if (review === undefined) return '';
    const period = periodWords(review.periodStart, review.periodEnd);
    return $localize`${period}:period: · Checklist version ${review.checklist.versionNumber}:version:`;
  });
  protected readonly due = computed(() => {
    const { dueOn, overdueDays } = this.view() ?? { dueOn: today(), overdueDays: 0 };
    const until = overdueDays > 0 ? lateWords(overdueDays) : untilWords(today(), dueOn);
    return { day: dayWords(dueOn), until, isLate: overdueDays > 0 };
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.item.hasValue() ? this.item.value() : undefined;
      untracked(() => this.work.begin(view));
      if (view !== undefined) title.setTitle(`${view.ref} ${view.title} · Plumbline`);
    });
  }

  protected async submit(): Promise<void> {
    const view = this.view();
    if (view === undefined || !this.isWriting()) return;
    if (await this.work.submit()) {
      this.list.reload();
      await this.moveOn(view.ref);
    } else {
      setTimeout(() => document.getElementById('refused')?.focus());
    }
  }

  protected async goTo(id: string | null): Promise<void> {
    if (id !== null) await this.router.navigate(['/items', id]);
  }

  protected afterAct(said: string): void {
    this.list.reload();
    this.announcer.say(said);
  }

  async mayLeave(): Promise<boolean> {
    // Without a session nothing can be sent; the saver keeps the words for the next one.
    if (this.session.me() === null) return true;
    await this.saver.flush();
    if (!this.saver.isPending || this.session.me() === null) return true;
    const answer = await this.confirm.ask({
      heading: $localize`Your last words aren't saved`,
      body: $localize`The server did not take them. Stay to copy or send them again.`,
      confirm: $localize`Leave without them`,
      cancel: $localize`Stay`,
      tone: 'danger',
    });
    return answer !== null;
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.saver.isPending) event.preventDefault();
  }

  /** On to the next item that this person still has to do; else it stays and says so. */
  private async moveOn(ref: string): Promise<void> {
    const rows = this.rows();
    const at = rows.findIndex((row) => row.id === this.id());
    const open = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find(
      (row) =>
        ['open', 'in_progress', 'returned'].includes(row.status) &&
        row.assignee?.id === this.session.me()?.id,
    );
    if (open === undefined) {
      this.announcer.say($localize`${ref}:ref: submitted. Nothing is left to do in this review.`);
      return;
    }
    await this.goTo(open.id);
    this.announcer.say(
      $localize`${ref}:ref: submitted. Next: ${open.ref}:next: ${open.title}:title:`,
    );
  }
}
