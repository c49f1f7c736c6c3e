/** How many partial readings are carried along. */
const WIDTH = 8;
/** A partial reading this much dearer than the cheapest one never catches up. */
const HOPELESS = 12;

/** The cheapest of many partial readings; of those alike only the cheapest is kept. */
export class Beam<State extends { readonly cost: number }> {
  private readonly kept: State[] = [];
  private least = Infinity;

  constructor(private readonly isSame: (one: State, other: State) => boolean) {}

  offer(state: State): void {
    if (state.cost > this.least + HOPELESS) return;
    this.least = Math.min(this.least, state.cost);
    for (let at = 0; at < this.kept.length; at += 1) {
      const rival = this.kept[at];
      if (!rival || !this.isSame(rival, state)) continue;
      if (state.cost < rival.cost) this.kept[at] = state;
      return;
    }
    this.kept.push(state);
  }

  /** The cheapest first. */
  cheapest(): readonly State[] {
    const limit = this.least + HOPELESS;
    return this.kept
      .filter(({ cost }) => cost <= limit)
      .sort((one, other) => one.cost - other.cost)
      .slice(0, WIDTH);
  }
}
