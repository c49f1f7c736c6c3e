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
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CATEGORIES } from '@plumbline/domain';
import { ChecklistsClient } from '../api/checklists-client';
import { type ChecklistItemView, type ChecklistVersionView } from '../api/views';
import { isOffered, permitted } from '../core/allowed';
import { Attempt } from '../core/attempt';
import { CATEGORY_WORDS, VERSION_STATE_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { Announcer } from '../ui/announcer';
import { ContextBar } from '../ui/context-bar';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { SendDialog } from '../ui/send-dialog';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { type ChecklistFilter, filterItems, NO_FILTER } from './checklist-filter';
import { ChecklistTable } from './checklist-table';
import { ExportMenu } from './exchange/export-menu';
import { ImportChanges } from './exchange/import-changes';
import { publishGaps } from './publish-gaps';
import { VersionNotes } from './version-notes';

/** One version of a checklist: its items, editing while it is a draft, publishing, what comes next. */
@Component({
  selector: 'pl-checklist-page',
  imports: [
    ChecklistTable,
    ContextBar,
    EmptyState,
    ErrorState,
    ExportMenu,
    Icon,
    ImportChanges,
    RouterLink,
    Skeleton,
    VersionNotes,
  ],
  templateUrl: './checklist-page.html',
})
export class ChecklistPage {
  private readonly client = inject(ChecklistsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly sendDialog = inject(SendDialog);
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  readonly versionId = input.required<string>();

  protected readonly version = this.client.version(() => this.versionId());
  private readonly checklists = this.client.list();
  protected readonly attempt = new Attempt();
  protected readonly parent = { path: '/policies', label: $localize`Policies` };
  protected readonly textOf = textOf;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly stateWords = VERSION_STATE_WORDS;
  protected readonly filter = signal(NO_FILTER);
  protected readonly editedId = signal<string | null>(null);
  protected readonly isImporting = signal(false);
  protected readonly note = signal<string | null>(null);

  protected readonly view = computed(() =>
    this.version.hasValue() ? this.version.value() : undefined,
  );
  protected readonly shown = computed(() => filterItems(this.view()?.items ?? [], this.filter()));
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
  protected readonly publishing = computed(() => permitted(this.view(), 'checklist.publish'));
  protected readonly isLead = computed(() => this.session.mayEver('checklist.publish'));
  protected readonly canPublishEver = computed(
    () => this.isLead() && isOffered(this.view(), 'checklist.publish'),
  );
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));
  protected readonly noMatch = computed(() => {
    const words = this.filter().words.trim();
    return words === '' ? $localize`No item matches` : $localize`No item matches “${words}:words:”`;
  });

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

  protected narrow(change: Partial<ChecklistFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected pickCategory(event: Event): void {
    const chosen = textOf(event);
    this.narrow({ category: CATEGORIES.find((category) => category === chosen) ?? '' });
  }

  protected toggleIncomplete(): void {
    this.narrow({ which: this.filter().which === 'all' ? 'incomplete' : 'all' });
  }

  protected clear(): void {
    this.filter.set(NO_FILTER);
  }

  /** A saved item takes its place; the version's own blockers follow from a fresh read. */
  protected replaceItem(item: ChecklistItemView): void {
    const view = this.view();
    if (view === undefined) return;
    const items = view.items.map((one) => (one.id === item.id ? item : one));
    this.version.set({ ...view, items });
  }

  protected itemSaved(item: ChecklistItemView): void {
    this.replaceItem(item);
    this.editedId.set(null);
    this.announcer.say($localize`${item.ref}:ref: saved.`);
    this.version.reload();
    setTimeout(() => document.getElementById(`edit-${item.id}`)?.focus());
  }

  protected async publish(): Promise<void> {
    const view = this.view();
    if (view === undefined || !this.publishing().allowed) return;
    const sent = await this.sendDialog.open<ChecklistVersionView>({
      heading: $localize`Publish version ${view.number}:number:`,
      body: $localize`A published version never changes. Reviews are held against it.`,
      points: [
        $localize`${view.items.length}:count: items are frozen as they stand.`,
        $localize`The version published before is retired; running reviews stay on it.`,
      ],
      confirm: $localize`Publish version ${view.number}:number:`,
      words: {
        label: $localize`Note`,
        hint: $localize`What is new in this version, and why.`,
        missing: $localize`Write a note: what is new in this version.`,
      },
      send: (note) => this.client.publish(view, note),
    });
    if (sent === null) return;
    if ('answer' in sent) {
      this.version.set(sent.answer);
      this.checklists.reload();
      this.announcer.say($localize`Version ${view.number}:number: is published.`);
    } else {
      this.version.reload();
      this.note.set($localize`The checklist changed meanwhile. Look at it again, then publish.`);
    }
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
