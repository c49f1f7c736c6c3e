/** A run of words that both texts have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts are shown as a whole replacement: the table would take too long to fill. */
const MOST_WORDS = 3000;

/** Words with the white space after them, so that joined pieces are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** lengths[i][j]: the longest common run of words of a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i]?.trim() === b[j]?.trim();
      const skip = Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
      lengths[i]?.set([isSame ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : skip], j);
    }
  }
  return lengths;
}

function append(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** What changed from one text to another, word by word (longest common subsequence). */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length * b.length > MOST_WORDS * MOST_WORDS) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old = '', now = ''] = [a[i], b[j]];
    const down = lengths[i + 1]?.[j] ?? 0;
    const right = lengths[i]?.[j + 1] ?? 0;
    if (i < a.length && j < b.length && old.trim() === now.trim()) {
      append(pieces, 'same', now);
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || down >= right)) {
      append(pieces, 'removed', old);
      i++;
    } else {
      append(pieces, 'added', now);
      j++;
    }
  }
  return pieces;
}
