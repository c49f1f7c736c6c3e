import { computed, signal } from '@angular/core';

/** Which rows of a list are selected, by id; the list decides what an index means. */
export class Selection {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  private anchor: string | null = null;
  readonly count = computed(() => this.ids().size);
  readonly list = computed(() => [...this.ids()]);

  has(id: string): boolean {
    return this.ids().has(id);
  }

  toggle(id: string): void {
    this.anchor = id;
    this.ids.update((ids) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  /** Selects everything between the row last toggled and this one. */
  extend(id: string, order: readonly string[]): void {
    this.anchor ??= id;
    const [from, to] = [order.indexOf(this.anchor), order.indexOf(id)].sort((a, b) => a - b);
    const range = order.slice(from, (to ?? 0) + 1);
    this.ids.update((ids) => new Set([...ids, ...range]));
  }

  selectAll(ids: readonly string[]): void {
    this.ids.set(new Set(ids));
  }

  clear(): void {
    this.anchor = null;
    this.ids.set(new Set());
  }
}
