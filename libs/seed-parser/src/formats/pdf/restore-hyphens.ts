/** A run of words as the library hands it out. */
export interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

/** Width of a hyphen in sizes of the type, near enough for every face. */
const HYPHEN_WIDTH = 0.3;
const SOFT_HYPHEN = '\u00ad';

/**
 * Puts hyphens back that a page's items lack. Some writers map every hyphen glyph of a font to the
 * soft hyphen, and the library leaves that out as it can't be seen. `glyphs` are the page's
 * characters in the same order; items that don't follow them come back as they were.
 */
export function restoreHyphens(items: readonly Item[], glyphs: string): readonly Item[] {
  const restored: Item[] = [];
  let at = 0;
  for (const item of items) {
    let text = '';
    for (const letter of item.str) {
      if (letter.trim() === '') {
        text += letter;
        continue;
      }
      const skipped = /^[\s\u00ad]*/u.exec(glyphs.slice(at, at + 50))?.[0] ?? '';
      at += skipped.length;
      if (!glyphs.startsWith(letter, at)) return items;
      at += letter.length;
      if (!skipped.includes(SOFT_HYPHEN)) text += letter;
      else if (text.trim() === '') {
        appendHyphen(restored);
        text += letter;
      } else {
        // The library took the gap that the hyphen left for a space.
        const isSpaced = /\s$/u.test(skipped);
        text = `${text.trimEnd()}-${isSpaced ? ' ' : ''}${letter}`;
      }
    }
    restored.push({ ...item, str: text });
  }
  if (glyphs.slice(at).trimStart().startsWith(SOFT_HYPHEN)) appendHyphen(restored);
  return restored;
}

function appendHyphen(items: Item[]): void {
  const index = items.findLastIndex(({ str }) => str.trim() !== '');
  const last = items[index];
  if (!last) return;
  const size = Math.hypot(Number(last.transform[2]), Number(last.transform[3]));
  const width = last.width + HYPHEN_WIDTH * size;
  items[index] = { ...last, str: `${last.str.trimEnd()}-`, width };
}
