const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
const AT_END = /[\p{L}\d][-\u2010\u00ad]$/u;

/** First halves of many words that are written as one: oversight, within, framework, whereas. */
const CLOSED = new Set(
  (
    'any anti back data down every for frame here how in inter land law life micro multi net on out ' +
    'over some sub super there through time under up web what when where who with work'
  ).split(' '),
);

/** Second halves that hardly any word ends in, and many compounds do. */
const OPEN = /^(?:up|off|based|related|driven|led|level|specific|oriented)$/u;

/** Knows from the rest of a document whether a hyphen at a line's end belongs to the word. */
export class Hyphens {
  private readonly words = new Set<string>();
  /** False where no line ends in the middle of a word: then every hyphen was typed. */
  private readonly breaksWords: boolean;

  constructor(lines: readonly string[]) {
    let isAfterHyphen = false;
    for (const line of lines) {
      // The last word of a line may be half a word, and the first one then its other half.
      const sure = line.trim().replace(isAfterHyphen ? /^\S+|\S+$/gu : /\S+$/u, '');
      for (const word of sure.match(WORD) ?? []) this.words.add(word.toLowerCase());
      isAfterHyphen = AT_END.test(line.trimEnd());
    }
    this.breaksWords = lines.some((line, index) => {
      const next = lines[index + 1]?.trimStart() ?? '';
      return AT_END.test(line.trimEnd()) && this.isBroken(line.trimEnd().slice(0, -1), next);
    });
  }

  /** True when the hyphen between two halves of a word stays. */
  keeps(before: string, after: string): boolean {
    const [first, second] = halves(before, after);
    if (first === '' || second === '' || !/^\p{Ll}/u.test(after)) return true;
    if (this.words.has(`${first}-${second}`)) return true;
    if (this.words.has(first + second)) return false;
    if (!this.breaksWords) return true;
    return !CLOSED.has(first) && (OPEN.test(second) || this.areWords(first, second));
  }

  private isBroken(before: string, after: string): boolean {
    const [first, second] = halves(before, after);
    return (
      /^\p{Ll}/u.test(after) && (this.words.has(first + second) || !this.areWords(first, second))
    );
  }

  private areWords(first: string, second: string): boolean {
    const isKnown = first.length > 2 && second.length > 1;
    return isKnown && this.words.has(first) && this.words.has(second);
  }
}

const halves = (before: string, after: string): [string, string] => [
  /[\p{L}\d]+$/u.exec(before)?.[0].toLowerCase() ?? '',
  /^[\p{L}\d]+/u.exec(after)?.[0].toLowerCase() ?? '',
];
