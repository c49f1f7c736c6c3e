import { Component, computed, input } from '@angular/core';
import { type FieldChanges } from '../api/views';
import { changedWords } from './field-changes';

/** The changed fields of an item: what left is struck, what came is underlined. */
@Component({
  selector: 'pl-field-diff',
  template: `
    <dl class="diff">
      @for (field of words(); track field.label) {
        <div>
          <dt>{{ field.label }}</dt>
          <dd class="said">
            @for (piece of field.pieces; track $index) {
              @switch (piece.kind) {
                @case ('removed') {
                  <del>{{ piece.text }}</del>
                }
                @case ('added') {
                  <ins>{{ piece.text }}</ins>
                }
                @default {
                  <span>{{ piece.text }}</span>
                }
              }
            }
          </dd>
        </div>
      }
    </dl>
  `,
})
export class FieldDiff {
  readonly changes = input.required<FieldChanges>();
  protected readonly words = computed(() => changedWords(this.changes()));
}
