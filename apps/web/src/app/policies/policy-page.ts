import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { OBLIGATIONS } from '@plumbline/domain';
import { PoliciesClient } from '../api/policies-client';
import { type ParseIssueView } from '../api/views';
import { Shortcuts } from '../core/shortcuts';
import { Announcer } from '../ui/announcer';
import { ObligationMark } from '../ui/chips';
import { ContextBar } from '../ui/context-bar';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { KeysHelp } from '../ui/keys-help';
import { type Segment, Segmented } from '../ui/segmented';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { DocumentFacts } from './document-facts';
import { PracticeCard } from './practice-card';
import {
  filterSections,
  type PracticeFilter,
  sectionAnchor,
  sectionAt,
  type Shown,
} from './practice-filter';

const NO_FILTER: PracticeFilter = { shown: 'all', words: '' };

const KEYS = [{ keys: ['N', 'P'], does: $localize`next and previous thing to check` }];

/** A policy document as it was read: its sections, every practice, and what to check. */
@Component({
  selector: 'pl-policy-page',
  imports: [
    ContextBar,
    DocumentFacts,
    EmptyState,
    ErrorState,
    Icon,
    ObligationMark,
    PracticeCard,
    RouterLink,
    Segmented,
    Skeleton,
  ],
  templateUrl: './policy-page.html',
  styleUrl: './policy-page.css',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class PolicyPage {
  readonly id = input.required<string>();
  protected readonly policy = inject(PoliciesClient).one(() => this.id());
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly announcer = inject(Announcer);
  private readonly shortcuts = inject(Shortcuts);
  /** Index of the issue last led to; -1 before the first. */
  private issue = -1;
  private shownFragment: string | null = null;

  protected readonly parent = { path: '/policies', label: $localize`Policies` };
  private readonly help = inject(KeysHelp);
  protected readonly textOf = textOf;
  protected readonly obligations = OBLIGATIONS;
  protected readonly sectionAnchor = sectionAnchor;
  protected readonly isListOpen = signal(false);
  protected readonly filter = signal(NO_FILTER);

  protected readonly view = computed(() =>
    this.policy.hasValue() ? this.policy.value() : undefined,
  );
  protected readonly sections = computed(() =>
    filterSections(this.view()?.sections ?? [], this.filter()),
  );
  protected readonly left = computed(() =>
    this.sections().reduce((sum, section) => sum + section.practices.length, 0),
  );
  protected readonly facts = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    return $localize`${view.sections.length}:sections: sections · ${view.practices}:practices: practices`;
  });
  protected readonly issuesHeading = computed(() => {
    const count = this.view()?.issues.length ?? 0;
    return count === 1 ? $localize`1 thing to check` : $localize`${count}:count: things to check`;
  });
  protected readonly segments = computed<readonly Segment<Shown>[]>(() => {
    const { auditable = 0, practices = 0 } = this.view() ?? {};
    return [
      { value: 'all', label: $localize`All ${practices}:count:` },
      { value: 'auditable', label: $localize`Auditable ${auditable}:count:` },
      { value: 'context', label: $localize`Context ${practices - auditable}:count:` },
    ];
  });
  protected readonly noMatch = computed(() => {
    const words = this.filter().words.trim();
    return words === ''
      ? $localize`No practice matches`
      : $localize`No practice matches “${words}:words:”`;
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.title} · Plumbline`);
    });
    afterRenderEffect(() => {
      const fragment = this.fragment() ?? null;
      if (this.view() === undefined || fragment === this.shownFragment) return;
      this.shownFragment = fragment;
      if (fragment !== null) this.show(fragment);
    });
  }

  protected narrow(change: Partial<PracticeFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected clear(): void {
    this.filter.set(NO_FILTER);
  }

  /** Leads to a place of the page; one that a filter hides comes back first. */
  protected jump(anchor: string): void {
    this.isListOpen.set(false);
    if (document.getElementById(anchor) === null) this.clear();
    setTimeout(() => this.show(anchor));
  }

  /** N and P lead to the next and the previous issue. */
  protected onKey(event: KeyboardEvent): void {
    if (event.key === '?' && this.shortcuts.applies(event)) {
      event.preventDefault();
      this.help.show(KEYS);
      return;
    }
    const step = { n: 1, p: -1 }[event.key.toLowerCase()] ?? 0;
    const issues = this.view()?.issues ?? [];
    if (step === 0 || issues.length === 0 || !this.shortcuts.applies(event)) return;
    this.issue = Math.min(Math.max(this.issue + step, 0), issues.length - 1);
    const issue = issues[this.issue];
    if (issue === undefined) return;
    event.preventDefault();
    this.jump(this.anchorOf(issue));
    this.announcer.say($localize`Line ${issue.line}:line:: ${issue.message}:message:`);
  }

  protected anchorOf(issue: ParseIssueView): string {
    const view = this.view();
    const section = view === undefined ? undefined : sectionAt(view, issue.span[0]);
    return sectionAnchor(section?.number ?? view?.sections[0]?.number ?? 1);
  }

  private show(anchor: string): void {
    const place = document.getElementById(anchor);
    place?.scrollIntoView?.({ block: 'start' });
    place?.focus({ preventScroll: true });
  }
}
