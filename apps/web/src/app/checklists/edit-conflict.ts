import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { type ChecklistItemContent } from '@plumbline/domain';
import { FIELD_WORDS, valueWords } from './content-words';
import { type EditField, take } from './item-content';

/** Two people edited the same item: mine and theirs, field by field; nothing is lost. */
@Component({
  selector: 'pl-edit-conflict',
  template: `
    <section class="card" aria-labelledby="edit-conflict-heading" role="alert">
      <div class="card-head">
        <h3 id="edit-conflict-heading" i18n>Changed by someone else</h3>
      </div>
      <p class="conflict-what weak" i18n>
        Someone saved this item while you were writing. Choose per field; what only one of you
        changed is kept already.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col" i18n>Field</th>
            <th scope="col" i18n>Yours</th>
            <th scope="col" i18n>Theirs</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.field) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              @for (side of sides; track side) {
                <td>
                  <label class="conflict-side">
                    <input
                      type="radio"
                      [name]="'edit-conflict-' + row.field"
                      [checked]="choices()[row.field] === side"
                      (change)="choose(row.field, side)"
                    />
                    <span class="said">{{ row[side] }}</span>
                  </label>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
      <div class="row conflict-actions">
        <button type="button" class="btn primary" (click)="saveChoice()" i18n>
          Save my choice
        </button>
        <button type="button" class="btn" (click)="takeTheirs.emit()" i18n>
          Take all of theirs
        </button>
      </div>
    </section>
  `,
})
export class EditConflict {
  readonly fields = input.required<readonly EditField[]>();
  readonly mine = input.required<ChecklistItemContent>();
  readonly theirs = input.required<ChecklistItemContent>();
  readonly settle = output<ChecklistItemContent>();
  readonly takeTheirs = output<void>();

  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly choices = linkedSignal<
    readonly EditField[],
    Partial<Record<EditField, 'mine' | 'theirs'>>
  >({
    source: this.fields,
    computation: (fields) => Object.fromEntries(fields.map((field) => [field, 'mine'])),
  });
  protected readonly rows = computed(() =>
    this.fields().map((field) => ({
      field,
      label: FIELD_WORDS[field],
      mine: valueWords(field, this.mine()),
      theirs: valueWords(field, this.theirs()),
    })),
  );

  protected choose(field: EditField, side: 'mine' | 'theirs'): void {
    this.choices.update((choices) => ({ ...choices, [field]: side }));
  }

  protected saveChoice(): void {
    const fields = this.fields().filter((field) => this.choices()[field] === 'theirs');
    this.settle.emit(take(fields, this.theirs(), this.mine()));
  }
}
