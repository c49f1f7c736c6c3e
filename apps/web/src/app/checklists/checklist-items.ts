import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChecklistsClient } from '../api/checklists-client';
import {
  type ChecklistItemView,
  type ChecklistVersionView,
  type DroppedItem,
  type ItemsCommand,
} from '../api/views';
import { Attempt } from '../core/attempt';
import { OpenEdit } from '../core/open-edit';
import { Announcer } from '../ui/announcer';
import { Confirm } from '../ui/confirm';
import { itemCount } from '../ui/counts';
import { DoneNote } from '../ui/done-note';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { Selection } from '../ui/selection';
import { BulkEditForm, type Done } from './bulk-edit-form';
import { type ChecklistFilter, filterItems, NO_FILTER } from './checklist-filter';
import { ChecklistFilterBar } from './checklist-filter-bar';
import { ChecklistTable, type Opened } from './checklist-table';
import { commandWords, undoneWords } from './command-words';
import { DroppedList } from './dropped-list';

/** The items of a version: found, selected, and changed one by one or many at once. */
@Component({
  selector: 'pl-checklist-items',
  imports: [
    BulkEditForm,
    ChecklistFilterBar,
    ChecklistTable,
    DoneNote,
    DroppedList,
    EmptyState,
    Icon,
    RouterLink,
  ],
  templateUrl: './checklist-items.html',
})
export class ChecklistItems {
  private readonly client = inject(ChecklistsClient);
  private readonly announcer = inject(Announcer);
  private readonly confirm = inject(Confirm);
  private readonly openEdit = inject(OpenEdit);
  readonly version = input.required<ChecklistVersionView>();
  readonly filter = input.required<ChecklistFilter>();
  readonly canEdit = input.required<boolean>();
  /** The item that a link led to. */
  readonly markedId = input<string | null>(null);
  readonly narrow = output<Partial<ChecklistFilter>>();
  /** One item as it is now; the rest stands. */
  readonly replaced = output<ChecklistItemView>();
  /** Items were changed: what is shown of the version is old. */
  readonly changed = output<void>();

  protected readonly selection = new Selection();
  protected readonly attempt = new Attempt();
  protected readonly opened = signal<Opened | null>(null);
  protected readonly isBulkOpen = signal(false);
  protected readonly result = signal<Done | null>(null);

  protected readonly shown = computed(() =>
    filterItems(this.version().items, this.filter(), this.opened()?.id ?? null),
  );
  protected readonly order = computed(() => this.shown().map(({ id }) => id));
  protected readonly selected = computed(() => {
    const ids = this.selection.list();
    return this.version().items.filter(({ id }) => ids.includes(id));
  });
  protected readonly noMatch = computed(() => {
    const words = this.filter().words.trim();
    return words === '' ? $localize`No item matches` : $localize`No item matches “${words}:words:”`;
  });

  protected async open(opened: Opened | null): Promise<void> {
    if (await this.openEdit.mayClose()) this.opened.set(opened);
  }

  protected saved(item: ChecklistItemView): void {
    this.replaced.emit(item);
    this.opened.set(null);
    this.result.set(null);
    this.announcer.say($localize`${item.ref}:ref: saved.`);
    this.changed.emit();
    setTimeout(() => document.getElementById(`edit-${item.id}`)?.focus());
  }

  protected clear(): void {
    this.narrow.emit(NO_FILTER);
  }

  protected bulkDone(done: Done): void {
    this.isBulkOpen.set(false);
    this.tell(done);
  }

  protected async drop(): Promise<void> {
    const items = this.selected();
    const why = await this.confirm.ask({
      heading: $localize`Drop ${itemCount(items.length)}:items:`,
      body: $localize`They leave this draft and are listed below it with your reason; you can bring them back until the version is published.`,
      confirm: $localize`Drop ${itemCount(items.length)}:items:`,
      tone: 'danger',
      reason: {
        label: $localize`Reason`,
        hint: $localize`It is kept and shown with what this version changes.`,
        missing: $localize`Say why they are dropped.`,
      },
    });
    if (why === null) return;
    const result = await this.run(() => this.client.drop(this.version().id, items, why));
    if (result !== null) this.tell(this.doneOf(result, items));
  }

  protected async restore(item: DroppedItem): Promise<void> {
    const result = await this.run(() => this.client.restore(this.version().id, [item]));
    if (result === null) return;
    this.tell({ said: $localize`${item.ref}:ref: is back.`, undoId: result.undoId });
  }

  protected async merge(): Promise<void> {
    const items = this.selected();
    const [kept, ...others] = items;
    if (kept === undefined || others.length === 0) return;
    const refs = others.map(({ ref }) => ref).join(', ');
    const answer = await this.confirm.ask({
      heading: $localize`Merge ${itemCount(items.length)}:items: into ${kept.ref}:ref:`,
      body: $localize`${kept.ref}:ref: “${kept.title}:title:” keeps its words and rests on the sources of all. These are dropped: ${refs}:refs:.`,
      confirm: $localize`Merge into ${kept.ref}:ref:`,
    });
    if (answer === null) return;
    const merged = await this.run(() => this.client.merge(this.version().id, items));
    if (merged === null) return;
    this.tell({ said: $localize`Merged into ${kept.ref}:ref:.`, undoId: merged.undoId });
  }

  protected async undo(): Promise<void> {
    const undoId = this.result()?.undoId;
    if (undoId === null || undoId === undefined) return;
    const items = [...this.version().items, ...this.version().dropped];
    const result = await this.run(() => this.client.undo(this.version().id, undoId));
    this.tell({
      said: result === null ? this.refusal() : undoneWords(result, items),
      undoId: null,
    });
  }

  private refusal(): string {
    return this.attempt.problem()?.code === 'stale'
      ? $localize`Not undone: every one of these items changed since.`
      : (this.attempt.refusal() ?? '');
  }

  private run<T>(send: () => Promise<T>): Promise<T | null> {
    return this.attempt.run(send);
  }

  private doneOf(result: ItemsCommand, items: readonly ChecklistItemView[]): Done {
    return { said: commandWords(result, items), undoId: result.undoId };
  }

  private tell(done: Done): void {
    this.result.set(done);
    this.selection.clear();
    this.announcer.say(done.said);
    this.changed.emit();
  }
}
