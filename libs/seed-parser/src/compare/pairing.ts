/** Which place of the old list became which of the new one; every place is in one pair at most. */
export class Pairing {
  private readonly afters: (number | null)[];
  private readonly befores: (number | null)[];

  constructor(before: number, after: number) {
    this.afters = Array.from({ length: before }, () => null);
    this.befores = Array.from({ length: after }, () => null);
  }

  pair(before: number, after: number): void {
    this.afters[before] = after;
    this.befores[after] = before;
  }

  afterOf(before: number): number | null {
    return this.afters[before] ?? null;
  }

  beforeOf(after: number): number | null {
    return this.befores[after] ?? null;
  }

  /** The pairs in the order of the old list. */
  pairs(): { before: number; after: number }[] {
    return this.afters.flatMap((after, before) => (after === null ? [] : [{ before, after }]));
  }

  openBefore(): number[] {
    return this.afters.flatMap((after, before) => (after === null ? [before] : []));
  }

  openAfter(): number[] {
    return this.befores.flatMap((before, after) => (before === null ? [after] : []));
  }
}
