import { Component, computed, input, output } from '@angular/core';
import { type ClaimStatus } from '@plumbline/domain';
import { type ChecklistItemView } from '../api/views';
import { CATEGORY_WORDS, METHOD_WORDS } from '../core/labels';
import { ClaimChip, ObligationMark } from '../ui/chips';
import { ClaimBanner } from '../ui/claim-banner';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { type Selection } from '../ui/selection';
import { cadenceWords, FIELD_WORDS } from './content-words';
import { EDIT_FIELDS } from './item-content';
import { ItemEditor } from './item-editor';
import { ItemHistoryPanel } from './item-history';

/** The item that is open in its place, and what for. */
export interface Opened {
  readonly id: string;
  readonly as: 'editor' | 'history';
}

/** The items of a checklist version; one at a time opens in its place, to edit it or to see its history. */
@Component({
  selector: 'pl-checklist-table',
  imports: [ClaimBanner, ClaimChip, Icon, ItemEditor, ItemHistoryPanel, ListKeys, ObligationMark],
  templateUrl: './checklist-table.html',
  styleUrl: './checklist-table.css',
})
export class ChecklistTable {
  readonly items = input.required<readonly ChecklistItemView[]>();
  readonly documentId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly selection = input.required<Selection>();
  readonly opened = input.required<Opened | null>();
  /** The item that a link led to. */
  readonly markedId = input<string | null>(null);
  /** The item to open; null closes. */
  readonly openItem = output<Opened | null>();
  readonly saved = output<ChecklistItemView>();
  readonly updated = output<ChecklistItemView>();

  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly cadenceWords = cadenceWords;

  private readonly order = computed(() => this.items().map(({ id }) => id));
  protected readonly isAll = computed(
    () => this.order().length > 0 && this.selection().count() === this.order().length,
  );

  protected toggle(event: MouseEvent, id: string): void {
    if (event.shiftKey) this.selection().extend(id, this.order());
    else this.selection().toggle(id);
  }

  protected toggleRow(index: number): void {
    const id = this.order()[index];
    if (id !== undefined && this.canEdit()) this.selection().toggle(id);
  }

  protected extendTo(index: number): void {
    const id = this.order()[index];
    if (id !== undefined && this.canEdit()) this.selection().extend(id, this.order());
  }

  protected toggleAll(): void {
    if (this.selection().count() > 0) this.selection().clear();
    else this.selection().selectAll(this.order());
  }

  /** The claim to show beside an item: one that is looked into; a contradicted one has a banner. */
  protected claimOf(item: ChecklistItemView): ClaimStatus | null {
    const known = item.sources.find(
      ({ claim }) => claim.status === 'confirmed' || claim.status === 'unknown',
    );
    return known?.claim.status ?? null;
  }

  protected selectWords(item: ChecklistItemView): string {
    return $localize`Select ${item.ref}:ref:`;
  }

  protected historyLabelOf(item: ChecklistItemView): string {
    return $localize`History of ${item.ref}:ref:`;
  }

  protected methodsOf(item: ChecklistItemView): string {
    return item.methods.map((method) => METHOD_WORDS[method]).join(', ');
  }

  protected gapsOf(item: ChecklistItemView): string {
    const missing = item.blockers.map(({ pointer }) => pointer?.slice(1));
    return EDIT_FIELDS.filter((field) => missing.includes(field))
      .map((field) => FIELD_WORDS[field])
      .join(', ');
  }

  protected sourcesOf(item: ChecklistItemView): string {
    return item.sources.map(({ ref }) => ref).join(', ');
  }

  protected editLabelOf(item: ChecklistItemView): string {
    return $localize`Edit ${item.ref}:ref: ${item.title}:title:`;
  }
}
