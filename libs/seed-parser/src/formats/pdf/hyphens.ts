/** Knows from the rest of a document whether a hyphen at a line's end belongs to the word. */
export class Hyphens {
  private readonly words = new Set<string>();

  constructor(lines: Iterable<string>) {
    let isAfterHyphen = false;
    for (const line of lines) {
      // The last word of a line may be half a word, and the first one then its other half.
      const sure = line.trim().replace(isAfterHyphen ? /^\S+|\S+$/gu : /\S+$/u, '');
      for (const word of sure.match(WORD) ?? []) this.words.add(word.toLowerCase());
      isAfterHyphen = /[-\u2010\u00ad]$/u.test(line.trimEnd());
    }
  }

  /** True when the hyphen between two halves of a word stays. */
  keeps(before: string, after: string): boolean {
    const first = /[\p{L}\d]+$/u.exec(before)?.[0].toLowerCase() ?? '';
    const second = /^[\p{L}\d]+/u.exec(after)?.[0].toLowerCase() ?? '';
    if (first === '' || second === '' || !/^\p{Ll}/u.test(after)) return true;
    if (this.words.has(`${first}-${second}`)) return true;
    if (this.words.has(first + second)) return false;
    return this.words.has(first) && this.words.has(second) && first.length > 2 && second.length > 2;
  }
}

const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
