import { Component, computed, input } from '@angular/core';

/** A run of words that stays, goes or comes. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * One side of a text that changed, or both at once. What goes is struck through, what comes is
 * underlined, and each says so to who hears it: color is never the only sign.
 */
@Component({
  selector: 'pl-word-diff',
  template: `@for (run of shown(); track $index) {
    @switch (run.kind) {
      @case ('removed') {
        <del
          ><span class="vh" i18n>removed:&ngsp;</span>{{ run.text
          }}<span class="vh" i18n>, end of removed </span></del
        >&ngsp;
      }
      @case ('added') {
        <ins
          ><span class="vh" i18n>added:&ngsp;</span>{{ run.text
          }}<span class="vh" i18n>, end of added </span></ins
        >&ngsp;
      }
      @default {
        {{ run.text }}&ngsp;
      }
    }
  }`,
})
export class WordDiff {
  readonly runs = input.required<readonly DiffRun[]>();
  readonly side = input<'before' | 'after' | 'both'>('both');
  protected readonly shown = computed(() => {
    const hidden = { before: 'added', after: 'removed', both: null }[this.side()];
    return this.runs().filter(({ kind }) => kind !== hidden);
  });
}
