/**
 * The strings of which one must stand in any text that a pattern matches, in lower case, with a
 * space where a word begins or ends; null when none is sure. Only what the patterns of this folder
 * are written with is understood; of anything else nothing is sure.
 *
 *     /\b(?:is|are) (?:prohibited|forbidden)\b/   →   ‘ prohibited ’, ‘ forbidden ’
 */
export function factorsOf(pattern: RegExp): PatternFactors | null {
  const reader = new Reader(pattern.source);
  const factors = reader.alternatives({ begins: false });
  if (!reader.isAtEnd || factors === null) return null;
  return {
    strings: factors.map(({ words }) => words),
    isFront: factors.every(({ isFront }) => isFront),
  };
}

/** What must stand in a text that a pattern matches. */
export interface PatternFactors {
  readonly strings: readonly string[];
  /** True when a match begins with one of them, so that none begins before the first of them. */
  readonly isFront: boolean;
}

interface Factor {
  readonly words: string;
  readonly isFront: boolean;
}

type Factors = readonly Factor[] | null;

/** Whether a word must begin where a part begins. */
interface Edges {
  readonly begins: boolean;
}

interface Part {
  readonly literal: string | null;
  readonly factors: Factors;
  readonly width: number;
  /** Ends with a blank whatever it matches. */
  readonly endsBlank: boolean;
}

const SHORTEST = 3;
const LITERAL = /[a-z0-9 '-]/iu;
const NO_LITERAL = { literal: null, factors: null, endsBlank: false } as const;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Each alternative needs a factor of its own. */
  alternatives(edges: Edges): Factors {
    const all: Factors[] = [this.sequence(edges)];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(this.sequence(edges));
    }
    return all.every((factors) => factors !== null) ? all.flat() : null;
  }

  /** Of what follows one another, the surest part speaks for the whole. */
  private sequence({ begins }: Edges): Factors {
    let best: Factors = null;
    let run = begins ? ' ' : '';
    let isBlank = begins;
    let isFront = true;
    const offer = (factors: Factors): void => {
      const placed = isFront ? factors : (factors?.map(behind) ?? null);
      if (surety(placed) > surety(best)) best = placed;
    };
    const flush = (): void => {
      if (run.length >= SHORTEST) offer([{ words: run, isFront: true }]);
      if (run.trim() !== '') isFront = false;
      run = '';
    };
    while (!this.isAtEnd && !/[|)]/u.test(this.source[this.at] ?? '')) {
      if (this.source.startsWith('\\b', this.at)) {
        this.at += 2;
        if (!run.endsWith(' ')) run += ' ';
        isBlank = true;
        continue;
      }
      const part = this.part({ begins: isBlank });
      const times = this.quantifier();
      if (part.literal !== null && times !== 'maybe') {
        run += part.literal;
        isBlank = part.literal === ' ' && times === 'once';
        if (times === 'some') flush();
      } else if (part.width > 0 || times !== 'once') {
        flush();
        if (times !== 'maybe') offer(part.factors);
        isFront = false;
        isBlank = part.endsBlank && (isBlank || times === 'once');
        run = isBlank ? ' ' : '';
      }
    }
    flush();
    return best;
  }

  private part(edges: Edges): Part {
    const mark = this.source[this.at] ?? '';
    if (mark === '(') return this.group(edges);
    if (mark === '[') return this.skip(classEnd(this.source, this.at), 1);
    if (mark === '\\') {
      const next = this.source[this.at + 1] ?? '';
      const end = /[pP]/u.test(next) ? this.source.indexOf('}', this.at) + 1 : this.at + 2;
      const isSpace = next === 's';
      return { ...this.skip(end, next === 'B' ? 0 : 1), literal: isSpace ? ' ' : null };
    }
    if (mark === '^' || mark === '$') return this.skip(this.at + 1, 0);
    if (!LITERAL.test(mark)) return this.skip(this.at + 1, 1);
    this.at += 1;
    return { ...NO_LITERAL, literal: signOf(mark), width: 1 };
  }

  private skip(end: number, width: number): Part {
    this.at = end;
    return { ...NO_LITERAL, width };
  }

  private group(edges: Edges): Part {
    const opening = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    // What is only looked at is no part of the match and may even have to be absent.
    const isLook = /[=!]$/u.test(opening);
    const factors = this.alternatives(isLook ? { begins: false } : edges);
    const endsBlank = !isLook && /(?: |\\s\+?)$/u.test(this.source.slice(0, this.at));
    this.at += 1;
    return { literal: null, factors: isLook ? null : factors, width: isLook ? 0 : 1, endsBlank };
  }

  private quantifier(): 'once' | 'some' | 'maybe' {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return 'once';
    this.at += found[0].length;
    return /^(?:[?*]|\{0)/u.test(found[0]) ? 'maybe' : 'some';
  }
}

/** A letter or digit as it is looked for; whatever else parts words is a blank. */
const signOf = (mark: string): string => (/[a-z0-9]/iu.test(mark) ? mark.toLowerCase() : ' ');

const behind = ({ words }: Factor): Factor => ({ words, isFront: false });

/** The longer the surer, and surer still where a match begins. */
const surety = (factors: Factors): number =>
  factors === null
    ? 0
    : Math.min(...factors.map(({ words, isFront }) => words.length + (isFront ? FRONT : 0)));

/** A place to begin at is worth so many letters. */
const FRONT = 4;

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
