const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Deeper JSON than any request needs; a bound for the walk below and everything after it. */
const MAX_DEPTH = 32;

/** With the `u` flag a pair is one character, so this finds only halves. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether PostgreSQL can store the text and RFC 8785 can canonicalise it: no NUL, no surrogate
 * without its other half.
 */
export const isCleanText = (text: string): boolean =>
  !text.includes('\0') && !LONE_SURROGATE.test(text);

export interface Uncleanness {
  pointer: string;
  code: 'bad-character' | 'too-deep';
}

/** Finds the first string, or name of a field, that can't be stored; null when all of it can. */
export const findUnclean = (value: unknown, pointer = '', depth = 0): Uncleanness | null => {
  if (typeof value === 'string') {
    return isCleanText(value) ? null : { pointer, code: 'bad-character' };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_DEPTH) return { pointer, code: 'too-deep' };
  for (const [name, child] of Object.entries(value)) {
    if (!isCleanText(name)) return { pointer, code: 'bad-character' };
    const found = findUnclean(child, `${pointer}/${step(name)}`, depth + 1);
    if (found !== null) return found;
  }
  return null;
};

export const UNCLEAN_DETAIL: Readonly<Record<Uncleanness['code'], string>> = {
  'bad-character': 'Remove the NUL character or the broken character pair from this text.',
  'too-deep': `Nest the body at most ${MAX_DEPTH} levels deep.`,
};
