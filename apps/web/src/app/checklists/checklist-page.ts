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
import { ChecklistsClient } from '../api/checklists-client';
import { type ChecklistItemView } from '../api/views';
import { isOffered, permitted } from '../core/allowed';
import { Attempt } from '../core/attempt';
import { VERSION_STATE_WORDS } from '../core/labels';
import { OpenEdit } from '../core/open-edit';
import { Session } from '../core/session';
import { type HoldsWords } from '../core/unsaved';
import { CarriedNotes } from '../revisions/carried-notes';
import { Announcer } from '../ui/announcer';
import { ContextBar } from '../ui/context-bar';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { addressOf, type ChecklistFilter, filterOf } from './checklist-filter';
import { ChecklistItems } from './checklist-items';
import { ExportMenu } from './exchange/export-menu';
import { ImportChanges } from './exchange/import-changes';
import { publishGaps } from './publish-gaps';
import { VersionNotes } from './version-notes';

/** One version of a checklist: its items, editing while it is a draft, publishing, what comes next. */
@Component({
  selector: 'pl-checklist-page',
  imports: [
    CarriedNotes,
    ChecklistItems,
    ContextBar,
    ErrorState,
    ExportMenu,
    Icon,
    ImportChanges,
    RouterLink,
    Skeleton,
    VersionNotes,
  ],
  templateUrl: './checklist-page.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ChecklistPage implements HoldsWords {
  private readonly client = inject(ChecklistsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly openEdit = inject(OpenEdit);
  private readonly route = inject(ActivatedRoute);
  protected readonly fragment = toSignal(this.route.fragment);
  private readonly parameters = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  readonly versionId = input.required<string>();

  protected readonly version = this.client.version(() => this.versionId());
  private readonly checklists = this.client.list();
  protected readonly attempt = new Attempt();
  protected readonly parent = { path: '/policies', label: $localize`Policies` };
  protected readonly stateWords = VERSION_STATE_WORDS;
  /** Follows the address; typing is shown before the address has it. */
  protected readonly filter = linkedSignal(() => filterOf(this.parameters()));
  protected readonly isImporting = signal(false);
  protected readonly note = signal<string | null>(null);

  protected readonly view = computed(() =>
    this.version.hasValue() ? this.version.value() : undefined,
  );
  protected readonly gaps = computed(() => {
    const view = this.view();
    return view?.state === 'draft' ? publishGaps(view) : null;
  });
  protected readonly facts = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    const state = VERSION_STATE_WORDS[view.state];
    return $localize`Version ${view.number}:number: · ${state}:state: · ${view.items.length}:count: items`;
  });
  protected readonly versions = computed(() => {
    const id = this.view()?.checklist.id;
    const list = this.checklists.hasValue() ? this.checklists.value().items : [];
    return list.find((checklist) => checklist.id === id)?.versions ?? [];
  });
  private readonly draft = computed(() => this.versions().find(({ state }) => state === 'draft'));
  protected readonly draftId = computed(() => this.draft()?.id ?? null);
  protected readonly canEdit = computed(() => permitted(this.view(), 'checklist.edit').allowed);
  protected readonly isLead = computed(() => this.session.mayEver('checklist.publish'));
  protected readonly canPublishEver = computed(
    () => this.isLead() && isOffered(this.view(), 'checklist.publish'),
  );
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));
  constructor() {
    const title = inject(Title);
    let shownFragment: string | null = null;
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.checklist.title} · Plumbline`);
    });
    afterRenderEffect(() => {
      const fragment = this.fragment() ?? null;
      if (this.view() === undefined || fragment === null || fragment === shownFragment) return;
      shownFragment = fragment;
      document.getElementById(`item-${fragment}`)?.scrollIntoView?.({ block: 'center' });
    });
  }

  /** Leaves when nothing is lost; asks otherwise. */
  mayLeave(): Promise<boolean> {
    return this.openEdit.mayClose();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.openEdit.isDirty()) event.preventDefault();
  }

  protected async narrow(change: Partial<ChecklistFilter>): Promise<void> {
    this.filter.update((filter) => ({ ...filter, ...change }));
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: addressOf(this.filter()),
      queryParamsHandling: 'merge',
      preserveFragment: true,
      replaceUrl: true,
    });
  }

  /** A saved item takes its place; the version's own blockers follow from a fresh read. */
  protected replaceItem(item: ChecklistItemView): void {
    const view = this.view();
    if (view === undefined) return;
    const items = view.items.map((one) => (one.id === item.id ? item : one));
    this.version.set({ ...view, items });
  }

  protected async startVersion(): Promise<void> {
    const view = this.view();
    if (view === undefined) return;
    const draft = await this.attempt.run(() => this.client.startVersion(view.checklist.id));
    if (draft === null) return;
    this.checklists.reload();
    await this.router.navigate(['/checklists', draft.id]);
    this.announcer.say($localize`Version ${draft.number}:number: is a draft now. Edit its items.`);
  }

  protected async showVersion(event: Event): Promise<void> {
    await this.router.navigate(['/checklists', textOf(event)]);
  }
}
