import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { type ItemView } from '../api/views';
import { permitted } from '../core/allowed';
import { METHOD_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { isTyping, Shortcuts } from '../core/shortcuts';
import { EvidenceList } from '../items/evidence-list';
import { HistoryList } from '../items/history-list';
import { ItemHead } from '../items/item-head';
import { ItemRecord } from '../items/item-record';
import { SourcePane } from '../items/source-pane';
import { Announcer } from '../ui/announcer';
import { OutcomeChip } from '../ui/chips';
import { ContextBar } from '../ui/context-bar';
import { itemCount } from '../ui/counts';
import { instantWords, periodWords } from '../ui/dates';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { openWhileWide } from '../ui/is-wide';
import { KeysHelp } from '../ui/keys-help';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { ApprovalQueue } from './approval-queue';
import { changesOf } from './changes';
import { ChangesCard } from './changes-card';
import { Decision } from './decision';
import { decisionChecks } from './decision-checks';
import { oldestFirst } from './queue';

const KEYS = [
  { keys: ['A'], does: $localize`accept` },
  { keys: ['R'], does: $localize`go to the comment; with a comment, return` },
  { keys: ['D'], does: $localize`all fields or what changed` },
  { keys: ['J', 'K'], does: $localize`next and previous item` },
  { keys: ['Esc'], does: $localize`leave the comment` },
];

/** One submitted item: what changed, the evidence, the source, and the decision. */
@Component({
  selector: 'pl-approval-page',
  imports: [
    ApprovalQueue,
    ChangesCard,
    ContextBar,
    ErrorState,
    EvidenceList,
    HistoryList,
    Icon,
    ItemHead,
    ItemRecord,
    OutcomeChip,
    RouterLink,
    Skeleton,
    SourcePane,
  ],
  providers: [Decision],
  host: { '(document:keydown)': 'onKey($event)' },
  templateUrl: './approval-page.html',
})
export class ApprovalPage {
  private readonly announcer = inject(Announcer);
  private readonly client = inject(ItemsClient);
  private readonly help = inject(KeysHelp);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly shortcuts = inject(Shortcuts);
  private readonly commentField = viewChild<ElementRef<HTMLElement>>('commentField');
  protected readonly decision = inject(Decision);
  readonly id = input.required<string>();

  protected readonly item = this.client.one(() => this.id());
  protected readonly queue = this.client.list(() => ({ waiting: 'true', limit: '200' }));
  protected readonly rows = computed(() =>
    this.queue.hasValue() ? oldestFirst(this.queue.value().items) : [],
  );
  protected readonly view = computed<ItemView | undefined>(() => {
    const moved = this.decision.moved();
    if (moved?.id === this.id()) return moved;
    return this.item.hasValue() ? this.item.value() : undefined;
  });
  protected readonly changes = computed(() => {
    const view = this.view();
    return view === undefined ? null : changesOf(view);
  });
  protected readonly showsAll = linkedSignal(() => this.changes() === null);
  protected readonly isListOpen = signal(false);
  protected readonly isSourceOpen = openWhileWide();
  protected readonly addedIds = computed(
    () => this.changes()?.added.map(({ evidenceId }) => evidenceId) ?? [],
  );
  protected readonly checks = computed(() => {
    const view = this.view();
    return view === undefined ? [] : decisionChecks(view, this.session.me()?.id ?? '');
  });
  protected readonly canAccept = computed(() => permitted(this.view(), 'item.accept'));
  protected readonly canReturn = computed(() => permitted(this.view(), 'item.return'));
  protected readonly facts = computed(() => {
    const review = this.view()?.review;
    if (review === undefined) return '';
    const { decided, items } = review.figures;
    const period = periodWords(review.periodStart, review.periodEnd);
    return $localize`${period}:period: · ${decided}:decided: of ${items}:items: decided`;
  });
  protected readonly left = computed(() => {
    const figures = this.view()?.review.figures;
    const left = figures === undefined ? 0 : figures.items - figures.decided;
    if (left === 0) return $localize`Every item is decided`;
    return $localize`${itemCount(left)}:left: still to decide`;
  });
  protected readonly submitted = computed(() => {
    const view = this.view();
    if (view === undefined || view.submittedAt === null) return '';
    const who = view.assessment.writtenBy?.name ?? '';
    return $localize`${who}:who:, submitted revision ${view.assessment.revision}:revision: on ${instantWords(view.submittedAt)}:at:`;
  });
  protected readonly methods = computed(() =>
    (this.view()?.assessment.methods ?? []).map((method) => METHOD_WORDS[method]).join(', '),
  );
  protected readonly parentLabel = $localize`Approvals`;
  protected readonly notYours = $localize`This item isn't waiting for a decision.`;
  protected readonly textOf = textOf;

  constructor() {
    const title = inject(Title);
    effect(() => {
      this.id();
      untracked(() => this.decision.begin());
    });
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.ref} ${view.title} · Plumbline`);
    });
  }

  protected async accept(): Promise<void> {
    const view = this.view();
    if (view === undefined || !this.canAccept().allowed) return;
    if (await this.decision.accept(view)) await this.moveOn($localize`${view.ref}:ref: accepted.`);
  }

  protected async sendBack(): Promise<void> {
    const view = this.view();
    if (view === undefined || !this.canReturn().allowed) return;
    if (await this.decision.sendBack(view))
      await this.moveOn($localize`${view.ref}:ref: returned.`);
    else this.commentField()?.nativeElement.focus();
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isTyping(event)) this.commentField()?.nativeElement.blur();
    else if (this.shortcuts.applies(event) && this.act(event.key.toLowerCase())) {
      event.preventDefault();
    }
  }

  private act(key: string): boolean {
    if (key === 'a') void this.accept();
    else if (key === 'r') void this.sendBack();
    else if (key === 'd') this.showsAll.update((all) => !all);
    else if (key === 's') this.isSourceOpen.update((open) => !open);
    else if (key === 'j') void this.goTo(this.neighbor(1));
    else if (key === 'k') void this.goTo(this.neighbor(-1));
    else if (key === '?') this.help.show(KEYS);
    else return false;
    return true;
  }

  private neighbor(step: number): string | undefined {
    const at = this.rows().findIndex((row) => row.id === this.id());
    return this.rows()[at + step]?.id;
  }

  private async goTo(id: string | undefined): Promise<void> {
    if (id !== undefined) await this.router.navigate(['/approvals', id]);
  }

  /** Next comes what waits longest of the rest that this person may decide. */
  private async moveOn(said: string): Promise<void> {
    const at = this.rows().findIndex((row) => row.id === this.id());
    const rest = [...this.rows().slice(at + 1), ...this.rows().slice(0, Math.max(at, 0))];
    const next = rest.find((row) => !row.preparedByMe && row.id !== this.id());
    await this.router.navigate(next === undefined ? ['/approvals'] : ['/approvals', next.id]);
    this.queue.reload();
    const then =
      next === undefined ? $localize`Nothing else waits.` : $localize`Next: ${next.ref}:ref:`;
    this.announcer.say(`${said} ${then}`);
  }
}
