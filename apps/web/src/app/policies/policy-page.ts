import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { OBLIGATIONS } from '@plumbline/domain';
import { ChecklistsClient } from '../api/checklists-client';
import { PoliciesClient } from '../api/policies-client';
import { type ParseIssueView, type PracticeView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Session } from '../core/session';
import { Shortcuts } from '../core/shortcuts';
import { RevisionsCard } from '../revisions/revisions-card';
import { Announcer } from '../ui/announcer';
import { ObligationMark } from '../ui/chips';
import { ContextBar } from '../ui/context-bar';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { KeysHelp } from '../ui/keys-help';
import { Skeleton } from '../ui/skeleton';
import { DocumentFacts } from './document-facts';
import { PracticeCard } from './practice-card';
import { PracticeFilterBar } from './practice-filter-bar';
import {
  addressOf,
  filterOf,
  filterSections,
  NO_FILTER,
  type PracticeFilter,
  sectionAnchor,
  sectionAt,
} from './practice-filter';

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
    PracticeFilterBar,
    RevisionsCard,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './policy-page.html',
  styleUrl: './policy-page.css',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class PolicyPage {
  readonly id = input.required<string>();
  protected readonly policy = inject(PoliciesClient).one(() => this.id());
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly checklists = inject(ChecklistsClient);
  private readonly fragment = toSignal(this.route.fragment);
  private readonly parameters = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly shortcuts = inject(Shortcuts);
  /** Index of the issue last led to; -1 before the first. */
  private issue = -1;
  private shownFragment: string | null = null;

  protected readonly parent = { path: '/policies', label: $localize`Policies` };
  private readonly help = inject(KeysHelp);
  protected readonly obligations = OBLIGATIONS;
  protected readonly sectionAnchor = sectionAnchor;
  protected readonly isListOpen = signal(false);
  protected readonly attempt = new Attempt();
  /** Follows the address; typing is shown before the address has it. */
  protected readonly filter = linkedSignal(() => filterOf(this.parameters()));

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
  private readonly lists = this.checklists.list(() => this.session.mayEver('checklist.edit'));
  /** Whether the newest version of the checklist is a draft that takes items. */
  protected readonly canAdd = computed(() => {
    const id = this.view()?.checklistVersionId;
    const lists = this.lists.hasValue() ? this.lists.value().items : [];
    return lists.some(({ versions }) =>
      versions.some((version) => version.id === id && version.state === 'draft'),
    );
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

  protected async narrow(change: Partial<PracticeFilter>): Promise<void> {
    this.filter.update((filter) => ({ ...filter, ...change }));
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: addressOf(this.filter()),
      queryParamsHandling: 'merge',
      preserveFragment: true,
      replaceUrl: true,
    });
  }

  protected clear(): void {
    void this.narrow(NO_FILTER);
  }

  /** Makes an item of a practice and opens the checklist on it, for a person to word. */
  protected async add(practice: PracticeView): Promise<void> {
    const versionId = this.view()?.checklistVersionId;
    if (versionId === null || versionId === undefined) return;
    const item = await this.attempt.run(() => this.checklists.add(versionId, practice.id));
    if (item === null) return;
    await this.router.navigate(['/checklists', versionId], { fragment: item.id });
    this.announcer.say($localize`${item.ref}:ref: is an item now. Write what is verified.`);
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
