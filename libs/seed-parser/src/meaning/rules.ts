import { Automaton } from './automaton.js';
import { factorsOf } from './factors.js';

// The rules are some hundred patterns, of which a sentence fits a handful. One pass over its words
// tells which can fit at all and from where on; only those are tried, and only from there. Nothing
// here changes what is found.

interface Rule {
  readonly number: number;
  /** The pattern with a place to begin at; null when a match may begin before its factor. */
  readonly from: RegExp | null;
  /** The longest of its factors: a match that begins with one begins at most so far before its end. */
  readonly reach: number;
}

const rules = new Map<RegExp, Rule | null>();
const entries: (readonly [string, number])[] = [];
let count = 0;
let automaton: Automaton | null = null;

interface Scan {
  readonly text: string;
  readonly ends: Int32Array;
}

const RECENT = 6;
const recent: Scan[] = [];
let oldest = 0;
let latest: Scan = { text: '', ends: new Int32Array(0) };

/** True unless the text surely holds nothing that the pattern matches. */
export function mayFit(pattern: RegExp, text: string): boolean {
  const rule = ruleOf(pattern);
  return rule === null || endIn(rule, text) !== 0;
}

/** `pattern.exec(text)`, for patterns without the flag `g`. */
export function find(pattern: RegExp, text: string): RegExpExecArray | null {
  const rule = ruleOf(pattern);
  if (rule === null) return pattern.exec(text);
  const end = endIn(rule, text);
  if (end === 0) return null;
  if (rule.from === null || end < 0) return pattern.exec(text);
  rule.from.lastIndex = Math.max(0, end - rule.reach);
  return rule.from.exec(text);
}

/** `pattern.test(text)`, for patterns without the flag `g`. */
export const fits = (pattern: RegExp, text: string): boolean => find(pattern, text) !== null;

const ruleOf = (pattern: RegExp): Rule | null => {
  const known = rules.get(pattern);
  return known === undefined ? register(pattern) : known;
};

function register(pattern: RegExp): Rule | null {
  const factors = factorsOf(pattern);
  const canBegin = !pattern.global && !pattern.source.startsWith('^');
  const rule = factors && {
    number: count,
    from: factors.isFront && canBegin ? new RegExp(pattern.source, `${pattern.flags}g`) : null,
    reach: Math.max(...factors.strings.map((words) => words.length)) + 1,
  };
  rules.set(pattern, rule);
  if (rule === null || factors === null) return null;
  for (const words of factors.strings) entries.push([words, rule.number]);
  count += 1;
  automaton = null;
  return rule;
}

/** Where the first factor of a rule ends; 0 for nowhere, -1 for a text scanned before it came. */
function endIn({ number }: Rule, text: string): number {
  const { ends } = scanOf(text);
  return number < ends.length ? (ends[number] ?? 0) : -1;
}

function scanOf(text: string): Scan {
  if (latest.text === text) return latest;
  latest = recent.find((scan) => scan.text === text) ?? scanned(text);
  return latest;
}

function scanned(text: string): Scan {
  automaton ??= new Automaton(entries, count);
  const scan = { text, ends: automaton.firstEnds(text) };
  recent[oldest] = scan;
  oldest = (oldest + 1) % RECENT;
  return scan;
}
