import { computed, type Signal, signal } from '@angular/core';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Texts being edited over the ones that are saved: a field nobody touched follows what is saved. */
export class EditedFields<K extends string> {
  private readonly typed = signal<Partial<Texts<K>>>({});
  readonly values: Signal<Texts<K>> = computed(() => ({ ...this.saved(), ...this.typed() }));
  readonly isDirty = computed(() => Object.keys(this.changes()).length > 0);

  constructor(private readonly saved: Signal<Texts<K>>) {}

  write(field: K, text: string): void {
    this.typed.update((typed) => ({ ...typed, [field]: text }));
  }

  /** What differs from what is saved, without the space around it. */
  changes(): Partial<Texts<K>> {
    const saved = this.saved();
    const changes: Partial<Record<K, string>> = {};
    for (const field of this.fields()) {
      const text = this.values()[field].trim();
      if (text !== saved[field]) changes[field] = text;
    }
    return changes;
  }

  /** The fields both sides changed since `before`, and not to the same. */
  clashes(before: Texts<K>): K[] {
    const saved = this.saved();
    const changes = this.changes();
    return this.fields().filter(
      (field) => changes[field] !== undefined && saved[field] !== before[field],
    );
  }

  clear(): void {
    this.typed.set({});
  }

  private fields(): K[] {
    const isField = (name: string): name is K => name in this.saved();
    return Object.keys(this.saved()).filter(isField);
  }
}
