import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  CATEGORIES,
  type ChecklistItemContent,
  checklistItemBlockers,
  INTERVALS,
  type Method,
  METHODS,
  OBLIGATIONS,
  TITLE_LENGTH,
} from '@plumbline/domain';
import { ChecklistsClient } from '../api/checklists-client';
import { fieldErrors } from '../api/field-errors';
import { type ChecklistItemView } from '../api/views';
import { Attempt } from '../core/attempt';
import { CATEGORY_WORDS, INTERVAL_WORDS, METHOD_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { OpenEdit } from '../core/open-edit';
import { AutoGrow } from '../ui/auto-grow';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { FIELD_WORDS } from './content-words';
import { EditConflict } from './edit-conflict';
import { EvidenceLines } from './evidence-lines';
import {
  changesOf,
  contentOf,
  EDIT_FIELDS,
  type EditField,
  mergeEdits,
  toSend,
} from './item-content';

interface Conflict {
  readonly theirs: ChecklistItemView;
  readonly fields: readonly EditField[];
}

const isItemView = (value: unknown): value is ChecklistItemView =>
  typeof value === 'object' && value !== null && 'itemKey' in value && 'version' in value;

/** Edits one checklist item, with the words of the source beside it. */
@Component({
  selector: 'pl-item-editor',
  imports: [AutoGrow, EditConflict, EvidenceLines, Field, Icon, RouterLink],
  templateUrl: './item-editor.html',
  styleUrl: './item-editor.css',
})
export class ItemEditor {
  private readonly client = inject(ChecklistsClient);
  readonly item = input.required<ChecklistItemView>();
  readonly documentId = input.required<string>();
  readonly saved = output<ChecklistItemView>();
  /** What someone else saved; this person's words stay in the form. */
  readonly updated = output<ChecklistItemView>();
  readonly dismiss = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly titleLength = TITLE_LENGTH;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly intervals = INTERVALS;
  protected readonly intervalWords = INTERVAL_WORDS;
  protected readonly methods = METHODS;
  protected readonly methodWords = METHOD_WORDS;
  protected readonly labels = FIELD_WORDS;

  protected readonly formLabel = computed(() => $localize`Edit ${this.item().ref}:ref:`);
  private readonly id = computed(() => this.item().id);
  /** What the form began with: my changes are measured against it. */
  private readonly base = linkedSignal({ source: this.id, computation: () => this.item() });
  protected readonly content = linkedSignal({
    source: this.id,
    computation: () => contentOf(this.item()),
  });
  protected readonly conflict = signal<Conflict | null>(null);
  protected readonly theirs = computed(() => {
    const conflict = this.conflict();
    return conflict === null ? null : contentOf(conflict.theirs);
  });
  protected readonly isMerged = signal(false);
  /** Words of the refusal; an item that only changed meanwhile is compared instead. */
  protected readonly refusal = computed(() => {
    const problem = this.attempt.problem();
    const isCompared = problem?.code === 'stale' && isItemView(problem.current);
    return isCompared ? null : this.attempt.refusal();
  });
  protected readonly serverErrors = computed(() => fieldErrors(this.attempt.problem()));
  private readonly missing = computed(
    () =>
      new Set(checklistItemBlockers(this.content()).map(({ pointer }) => pointer?.slice(1) ?? '')),
  );
  protected readonly gaps = computed(() =>
    EDIT_FIELDS.filter((field) => this.missing().has(field)).map((field) => FIELD_WORDS[field]),
  );

  private readonly isDirty = computed(
    () => Object.keys(changesOf(contentOf(this.base()), toSend(this.content()))).length > 0,
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const openEdit = inject(OpenEdit);
    effect(() => openEdit.hold(this.isDirty()));
    inject(DestroyRef).onDestroy(() => openEdit.hold(false));
    afterNextRender(() => host.querySelector<HTMLElement>('input')?.focus());
  }

  protected write(change: Partial<ChecklistItemContent>): void {
    this.content.update((content) => ({ ...content, ...change }));
  }

  protected pickObligation(event: Event): void {
    const obligation = OBLIGATIONS.find((candidate) => candidate === textOf(event));
    if (obligation !== undefined) this.write({ obligation });
  }

  protected pickCategory(event: Event): void {
    const category = CATEGORIES.find((candidate) => candidate === textOf(event));
    if (category !== undefined) this.write({ category });
  }

  protected pickInterval(event: Event): void {
    const interval = INTERVALS.find((candidate) => candidate === textOf(event)) ?? null;
    this.write({ cadence: { ...this.content().cadence, interval } });
  }

  protected writeTrigger(event: Event): void {
    this.write({ cadence: { ...this.content().cadence, trigger: textOf(event) } });
  }

  protected toggleMethod(method: Method): void {
    const chosen = this.content().methods;
    this.write({
      methods: METHODS.filter((one) => (one === method) !== chosen.includes(one)),
    });
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    if (this.conflict() !== null) return;
    const base = this.base();
    const changes = changesOf(contentOf(base), toSend(this.content()));
    const view = await this.attempt.run(() => this.client.edit(base, changes));
    if (view === null) return this.compare();
    this.base.set(view);
    this.content.set(contentOf(view));
    this.saved.emit(view);
  }

  protected settle(chosen: ChecklistItemContent): void {
    const conflict = this.conflict();
    if (conflict === null) return;
    this.adopt(conflict.theirs, chosen);
    void this.save();
  }

  protected takeTheirs(): void {
    const conflict = this.conflict();
    if (conflict !== null) this.adopt(conflict.theirs, contentOf(conflict.theirs));
  }

  /** After a 412: merges what doesn't clash, and asks about what does. */
  private compare(): void {
    const current = this.attempt.problem()?.current;
    if (this.attempt.problem()?.code !== 'stale' || !isItemView(current)) return;
    const { merged, conflicts } = mergeEdits({
      base: contentOf(this.base()),
      mine: toSend(this.content()),
      theirs: contentOf(current),
    });
    this.content.set(merged);
    if (conflicts.length === 0) {
      this.adopt(current, merged);
      this.isMerged.set(true);
    } else {
      this.conflict.set({ theirs: current, fields: conflicts });
    }
  }

  private adopt(view: ChecklistItemView, content: ChecklistItemContent): void {
    this.base.set(view);
    this.content.set(content);
    this.conflict.set(null);
    this.attempt.clear();
    this.updated.emit(view);
  }
}
