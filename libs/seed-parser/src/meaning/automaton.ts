/** Columns of the table: letters, digits, and one for everything that parts words. */
const COLUMNS = 37;
const BLANK = 0;
const COLUMN_OF = new Int8Array(128);
[...'abcdefghijklmnopqrstuvwxyz0123456789'].forEach((sign, index) => {
  COLUMN_OF[sign.charCodeAt(0)] = index + 1;
  COLUMN_OF[sign.toUpperCase().charCodeAt(0)] = index + 1;
});

/** Finds in one pass where the first of many strings stand in a text (Aho and Corasick, 1975). */
export class Automaton {
  private readonly next: Int32Array;
  private readonly out: (number[] | null)[] = [null];

  /** Each entry: a string in lower case, and the number it stands for; numbers may repeat. */
  constructor(
    entries: readonly (readonly [string, number])[],
    private readonly count: number,
  ) {
    const size = entries.reduce((sum, [factor]) => sum + factor.length, 1);
    this.next = new Int32Array(size * COLUMNS);
    this.link(this.plant(entries));
  }

  /**
   * Where in the text the first string of each number ends, at the earliest one past its first
   * sign; 0 for those that don't stand in it. Letters of either case are taken alike, and a blank
   * is whatever parts words, the ends of the text too.
   */
  firstEnds(text: string): Int32Array {
    const { next, out } = this;
    const ends = new Int32Array(this.count);
    let state = next[BLANK] ?? 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      const column = code < 128 ? (COLUMN_OF[code] ?? BLANK) : BLANK;
      state = next[state * COLUMNS + column] ?? 0;
      const numbers = out[state];
      if (!numbers) continue;
      for (const number of numbers) if (ends[number] === 0) ends[number] = at + 1;
    }
    return ends;
  }

  private plant(entries: readonly (readonly [string, number])[]): number {
    let states = 1;
    for (const [factor, number] of entries) {
      let state = 0;
      for (let at = 0; at < factor.length; at += 1) {
        const place = state * COLUMNS + (COLUMN_OF[factor.charCodeAt(at)] ?? BLANK);
        if (this.next[place] === 0) {
          this.next[place] = states;
          this.out.push(null);
          states += 1;
        }
        state = this.next[place] ?? 0;
      }
      this.out[state] = [...(this.out[state] ?? []), number];
    }
    return states;
  }

  // Where a string breaks off, reading goes on in the longest end of it that begins another.
  private link(states: number): void {
    const fail = new Int32Array(states);
    const queue: number[] = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] ?? 0;
      for (let column = 0; column < COLUMNS; column += 1) {
        const place = state * COLUMNS + column;
        const to = this.next[place] ?? 0;
        const back = state === 0 ? 0 : (this.next[(fail[state] ?? 0) * COLUMNS + column] ?? 0);
        if (to === 0) {
          this.next[place] = back;
          continue;
        }
        fail[to] = back;
        const more = this.out[back];
        if (more) this.out[to] = [...new Set([...(this.out[to] ?? []), ...more])];
        queue.push(to);
      }
    }
  }
}
