import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  type BulkEdit,
  CATEGORIES,
  INTERVALS,
  type Interval,
  type Method,
  METHODS,
  OBLIGATIONS,
  saysNothing,
} from '@plumbline/domain';
import { ChecklistsClient } from '../api/checklists-client';
import { type ChecklistItemView, type ItemsCommand } from '../api/views';
import { Attempt } from '../core/attempt';
import { CATEGORY_WORDS, INTERVAL_WORDS, METHOD_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { commandWords, previewWords } from './command-words';

/** What was done in words, and the id that takes it back. */
export interface Done {
  readonly said: string;
  readonly undoId: string | null;
}

/** One change to every selected item: chosen, looked at with its numbers, then made. */
@Component({
  selector: 'pl-bulk-edit-form',
  imports: [Icon],
  templateUrl: './bulk-edit-form.html',
  styleUrl: './bulk-edit-form.css',
})
export class BulkEditForm {
  private readonly client = inject(ChecklistsClient);
  readonly versionId = input.required<string>();
  readonly items = input.required<readonly ChecklistItemView[]>();
  readonly done = output<Done>();
  readonly dismiss = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly methods = METHODS;
  protected readonly methodWords = METHOD_WORDS;
  protected readonly intervals = INTERVALS;
  protected readonly intervalWords = INTERVAL_WORDS;

  protected readonly edit = signal<BulkEdit>({});
  /** What the change would do, for the items as they were selected; null before it was asked. */
  protected readonly preview = signal<ItemsCommand | null>(null);
  protected readonly isEmpty = computed(() => saysNothing(this.edit()));
  protected readonly previewed = computed(() => {
    const preview = this.preview();
    return preview === null ? null : previewWords(preview, this.items());
  });
  protected readonly makes = computed(() => {
    const count = this.preview()?.applied.length ?? 0;
    return count === 1 ? $localize`Change 1 item` : $localize`Change ${count}:count: items`;
  });

  protected pickObligation(event: Event): void {
    const obligation = OBLIGATIONS.find((one) => one === textOf(event));
    this.replace('obligation', obligation === undefined ? {} : { obligation });
  }

  protected pickCategory(event: Event): void {
    const category = CATEGORIES.find((one) => one === textOf(event));
    this.replace('category', category === undefined ? {} : { category });
  }

  protected pickInterval(event: Event): void {
    const interval: Interval | undefined = INTERVALS.find((one) => one === textOf(event));
    this.replace('cadence', interval === undefined ? {} : { cadence: { interval, trigger: null } });
  }

  protected writeUnit(event: Event): void {
    const responsibleUnit = textOf(event);
    this.replace('responsibleUnit', responsibleUnit.trim() === '' ? {} : { responsibleUnit });
  }

  protected writeEvidence(event: Event): void {
    const lines = textOf(event)
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    this.replace('addEvidence', lines.length === 0 ? {} : { addEvidence: lines });
  }

  protected toggleMethod(method: Method): void {
    const chosen = this.edit().methods ?? [];
    const methods = METHODS.filter((one) => (one === method) !== chosen.includes(one));
    this.replace('methods', methods.length === 0 ? {} : { methods });
  }

  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isEmpty()) return;
    this.preview.set(
      await this.attempt.run(() => this.client.previewEdit(this.versionId(), this.asked())),
    );
  }

  protected async make(): Promise<void> {
    const items = this.items();
    const result = await this.attempt.run(() =>
      this.client.editAll(this.versionId(), this.asked()),
    );
    if (result === null) return;
    this.done.emit({ said: commandWords(result, items), undoId: result.undoId });
  }

  private asked() {
    return { items: this.items(), changes: this.edit() };
  }

  private replace(field: keyof BulkEdit, change: BulkEdit): void {
    const others = Object.entries(this.edit()).filter(([name]) => name !== field);
    this.edit.set({ ...Object.fromEntries(others), ...change });
    this.preview.set(null);
  }
}
