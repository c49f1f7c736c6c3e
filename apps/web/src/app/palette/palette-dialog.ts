import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { ReviewsClient } from '../api/reviews-client';
import { placesOf } from '../core/navigation';
import { Session } from '../core/session';
import { textOf } from '../ui/text-of';
import { itemEntries, pageEntries, type PaletteEntry, reviewEntries } from './entries';

/** Milliseconds after the last letter before the server is asked. */
const PAUSE = 150;

/** A search field over its results; the arrows move, Enter goes there. */
@Component({
  selector: 'pl-palette-dialog',
  host: { '(click)': 'pick($event)' },
  template: `
    <div class="dialog palette">
      <label class="vh" for="palette-query" i18n>Page, review or item</label>
      <input
        class="in"
        id="palette-query"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-controls="palette-results"
        aria-autocomplete="list"
        [attr.aria-expanded]="entries().length > 0"
        [attr.aria-activedescendant]="chosen()?.id"
        placeholder="Page, review code, agency, item number or word"
        i18n-placeholder
        [value]="query()"
        (input)="query.set(textOf($event))"
        (keydown.arrowdown)="move(1, $event)"
        (keydown.arrowup)="move(-1, $event)"
        (keydown.enter)="go(chosen())"
      />
      <ul id="palette-results" role="listbox" aria-label="Results" i18n-aria-label>
        @for (entry of entries(); track entry.id) {
          <li
            role="option"
            [id]="entry.id"
            [class.on]="entry === chosen()"
            [attr.aria-selected]="entry === chosen()"
          >
            <span>{{ entry.label }}</span>
            <span class="meta">{{ entry.detail }}</span>
          </li>
        }
      </ul>
      <p class="meta" role="status">{{ summary() }}</p>
    </div>
  `,
})
export class PaletteDialog {
  private readonly ref = inject(DialogRef);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly reviews = this.session.mayEver('review.read')
    ? inject(ReviewsClient).list(() => ({}))
    : null;
  protected readonly query = signal(inject<string>(DIALOG_DATA));
  private readonly asked = signal('');
  private readonly items = inject(ItemsClient).list(() =>
    this.asked() === '' || !this.session.mayEver('item.read')
      ? undefined
      : { q: this.asked(), limit: '6' },
  );

  protected readonly entries = computed((): readonly PaletteEntry[] => {
    const me = this.session.me();
    if (me === null) return [];
    const query = this.query().trim();
    const pages = pageEntries(
      placesOf(me, (action) => this.session.mayEver(action)),
      query,
    );
    if (query === '') return pages;
    const reviews = this.reviews?.hasValue() === true ? this.reviews.value().items : [];
    const items = this.items.hasValue() ? this.items.value().items : [];
    return [...pages, ...reviewEntries(reviews, query), ...itemEntries(items)];
  });
  private readonly at = linkedSignal({ source: this.query, computation: () => 0 });
  protected readonly chosen = computed(() => this.entries()[this.at()] ?? this.entries()[0]);
  protected readonly summary = computed(() => {
    const count = this.entries().length;
    if (count === 0 && !this.items.isLoading())
      return $localize`Nothing found. Try an item's number, a word of its title or an agency.`;
    return count === 1 ? $localize`1 result` : $localize`${count}:count: results`;
  });
  protected readonly textOf = textOf;

  constructor() {
    effect((onCleanup) => {
      const query = this.query().trim();
      const timer = setTimeout(() => this.asked.set(query), PAUSE);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected move(step: number, event: Event): void {
    event.preventDefault();
    const last = this.entries().length - 1;
    this.at.update((at) => Math.min(Math.max(at + step, 0), last));
    document.getElementById(this.chosen()?.id ?? '')?.scrollIntoView?.({ block: 'nearest' });
  }

  /** A click anywhere on a result; the keyboard goes there from the field. */
  protected pick(event: Event): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    this.go(this.entries().find(({ id }) => id === option?.id));
  }

  protected go(entry: PaletteEntry | undefined): void {
    if (entry === undefined) return;
    this.ref.close();
    void this.router.navigateByUrl(entry.path);
  }
}
