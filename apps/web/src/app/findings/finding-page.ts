import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { FINDING_ELEMENTS, type FindingState } from '@plumbline/domain';
import { FindingsClient } from '../api/findings-client';
import { type FindingView } from '../api/views';
import { permitted } from '../core/allowed';
import { FINDING_ELEMENT_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { Announcer } from '../ui/announcer';
import { OutcomeChip, SeverityChip } from '../ui/chips';
import { ContextBar } from '../ui/context-bar';
import { InstantPipe } from '../ui/date-pipes';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { SendDialog } from '../ui/send-dialog';
import { Skeleton } from '../ui/skeleton';
import { FindingStateChip } from './finding-state';
import { FollowUpPanel } from './follow-up/follow-up-panel';
import { FollowUpRecord } from './follow-up/follow-up-record';
import { RefusalForm } from './refusal-form';
import { ResponseForm } from './response-form';
import { ResponseList } from './response-list';

const FOLLOWED_UP: readonly FindingState[] = [
  'responded',
  'correcting',
  'verified',
  'closed',
  'risk_accepted',
];

/** One finding: its elements, what was said to it, and what the reader is asked for. */
@Component({
  selector: 'pl-finding-page',
  imports: [
    ContextBar,
    ErrorState,
    FindingStateChip,
    FollowUpPanel,
    FollowUpRecord,
    Icon,
    InstantPipe,
    OutcomeChip,
    RefusalForm,
    ResponseForm,
    ResponseList,
    RouterLink,
    SeverityChip,
    Skeleton,
  ],
  templateUrl: './finding-page.html',
  styleUrl: './finding-page.css',
})
export class FindingPage {
  private readonly client = inject(FindingsClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly dialog = inject(SendDialog);
  readonly id = input.required<string>();

  protected readonly finding = this.client.one(() => this.id());
  protected readonly parent = { path: '/findings', label: $localize`Findings` };
  protected readonly elements = FINDING_ELEMENTS;
  protected readonly elementWords = FINDING_ELEMENT_WORDS;
  protected readonly isRefusing = signal(false);
  protected readonly note = signal<string | null>(null);

  protected readonly view = computed(() =>
    this.finding.hasValue() ? this.finding.value() : undefined,
  );
  protected readonly heading = computed(() => this.view()?.number ?? '');
  protected readonly facts = computed(() => {
    const view = this.view();
    return view === undefined ? '' : `${view.agency.name} · ${view.reviewCode}`;
  });
  protected readonly responding = computed(() => permitted(this.view(), 'finding.respond'));
  protected readonly refusing = computed(() => permitted(this.view(), 'finding.refuse'));
  protected readonly withdrawing = computed(() => permitted(this.view(), 'finding.withdraw'));
  /** Once the agency has answered, something is done about it. */
  protected readonly hasFollowUp = computed(() => {
    const state = this.view()?.state;
    return state !== undefined && FOLLOWED_UP.includes(state);
  });
  protected readonly canReadItem = computed(() => this.session.mayEver('item.read'));
  protected readonly canReadReview = computed(() => this.session.mayEver('review.read'));
  /** Why an official can't answer now; nothing for readers whose part it isn't. */
  protected readonly whyNot = computed(() =>
    this.session.mayEver('finding.respond') && this.view()?.state === 'issued'
      ? this.responding().why
      : null,
  );

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.number} ${view.itemTitle} · Plumbline`);
    });
  }

  protected adopt(view: FindingView, said: string): void {
    this.finding.set(view);
    this.isRefusing.set(false);
    this.note.set(null);
    this.announcer.say(said);
  }

  protected responded(view: FindingView): void {
    this.adopt(view, $localize`Your response is recorded.`);
  }

  protected refused(view: FindingView): void {
    this.adopt(view, $localize`It is recorded that no response came.`);
  }

  /** Someone else changed the finding: theirs is shown, what was written stays in the form. */
  protected moved(current: FindingView): void {
    this.finding.set(current);
    this.note.set($localize`The finding changed while you wrote. Look at it again, then send.`);
  }

  protected async withdraw(): Promise<void> {
    const view = this.view();
    if (view === undefined) return;
    const sent = await this.dialog.open<FindingView>({
      heading: $localize`Withdraw ${view.number}:number:`,
      body: $localize`A withdrawn finding no longer stands. Approvals of the review are void.`,
      confirm: $localize`Withdraw the finding`,
      tone: 'danger',
      words: {
        label: $localize`Reason`,
        hint: $localize`Why it no longer stands.`,
        missing: $localize`Say why the finding no longer stands.`,
      },
      send: (reason) => this.client.withdraw(view, reason),
    });
    if (sent === null) return;
    if ('answer' in sent) this.adopt(sent.answer, $localize`The finding is withdrawn.`);
    else this.finding.reload();
  }
}
