/** What a new text does with a run of words of the old one. */
export const WORD_CHANGES = ['same', 'removed', 'added'] as const;
export type WordChangeKind = (typeof WORD_CHANGES)[number];

/** A run of words, separated by single spaces. */
export interface WordChange {
  readonly kind: WordChangeKind;
  readonly text: string;
}

/** Above so many pairs of words a text counts as written anew between its common ends. */
const MOST_PAIRS = 1_000_000;

/** Splits at white space; every other character stays with its word. */
const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * The runs of words that stay, go and come. Those that stay and go are the old text, those that
 * stay and come the new one, white space collapsed.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const [old, young] = [wordsIn(before), wordsIn(after)];
  const start = commonStart(old, young);
  const end = commonEnd(old.slice(start), young.slice(start));
  const runs = new Runs();
  runs.add('same', old.slice(0, start));
  const middle = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  diffMiddle(runs, middle[0] ?? [], middle[1] ?? []);
  runs.add('same', old.slice(old.length - end));
  return runs.done();
}

class Runs {
  private readonly runs: { kind: WordChangeKind; words: string[] }[] = [];

  add(kind: WordChangeKind, words: readonly string[]): void {
    for (const word of words) {
      const last = this.runs.at(-1);
      if (last?.kind === kind) last.words.push(word);
      else this.runs.push({ kind, words: [word] });
    }
  }

  done(): WordChange[] {
    return this.runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
  }
}

function commonStart(old: readonly string[], young: readonly string[]): number {
  let count = 0;
  while (count < old.length && count < young.length && old[count] === young[count]) count += 1;
  return count;
}

const commonEnd = (old: readonly string[], young: readonly string[]): number =>
  commonStart([...old].reverse(), [...young].reverse());

// The longest common subsequence; what goes is told before what comes in its place.
function diffMiddle(runs: Runs, old: readonly string[], young: readonly string[]): void {
  if (old.length * young.length > MOST_PAIRS) {
    runs.add('removed', old);
    runs.add('added', young);
    return;
  }
  const lengths = commonLengths(old, young);
  const width = young.length + 1;
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  let [i, j] = [0, 0];
  let added: string[] = [];
  const told = (): void => {
    runs.add('added', added);
    added = [];
  };
  while (i < old.length || j < young.length) {
    const [gone, come] = [old[i], young[j]];
    if (gone !== undefined && gone === come) {
      told();
      runs.add('same', [gone]);
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.add('removed', [gone]);
      i += 1;
    } else if (come !== undefined) {
      added.push(come);
      j += 1;
    }
  }
  told();
}

/** Row by row, how many words the rests from (i, j) on have in common, in order. */
function commonLengths(old: readonly string[], young: readonly string[]): Uint32Array {
  const width = young.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const isSame = old[i] === young[j];
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const across = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = isSame ? across + 1 : Math.max(down, right);
    }
  }
  return lengths;
}
