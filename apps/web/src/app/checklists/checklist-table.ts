import { Component, input, output } from '@angular/core';
import { type ChecklistItemView } from '../api/views';
import { CATEGORY_WORDS, METHOD_WORDS } from '../core/labels';
import { ObligationMark } from '../ui/chips';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { cadenceWords, FIELD_WORDS } from './content-words';
import { EDIT_FIELDS } from './item-content';
import { ItemEditor } from './item-editor';

/** The items of a checklist version; one at a time opens for editing in its place. */
@Component({
  selector: 'pl-checklist-table',
  imports: [Icon, ItemEditor, ListKeys, ObligationMark],
  templateUrl: './checklist-table.html',
  styleUrl: './checklist-table.css',
})
export class ChecklistTable {
  readonly items = input.required<readonly ChecklistItemView[]>();
  readonly documentId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly editedId = input.required<string | null>();
  /** The item that a link led to. */
  readonly markedId = input<string | null>(null);
  /** The item to open for editing; null closes. */
  readonly edit = output<string | null>();
  readonly saved = output<ChecklistItemView>();
  readonly updated = output<ChecklistItemView>();

  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly cadenceWords = cadenceWords;

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
