import { BOLD_LINE } from '../block.js';
import type { Marker } from '../block.js';

/** What stands at the start of a line before its words. */
export interface LineStart {
  readonly markers: readonly Marker[];
  readonly headingLevel: number;
  readonly isAnswer: boolean;
  /** Length of everything before the words. */
  readonly length: number;
}

// Each rule shows the text with a caret where the words begin.
const HEADING = /^(#{1,6})[ \t]+/u; //                                      ## ^What is kept?
const BOLD = /^\*\*(?=\S)/u; //                                             **^3. What is kept?**
const BOLD_ALL = /^(\*\*|__)(?=\S)[^*_]{2,200}\1:?$/u; //                      **^What is kept?**
const ANSWER = /^(?:A|Answer)\s?\d{0,3}\s?:\s+/u; //                        A: ^Records are kept.
const NUMBERED_QUESTION = /^(?:Q|Question)\s?(\d{1,3})\s?[.):]?\s+/iu; //   Q1) ^What is kept?
const QUESTION = /^(?:Q|Question)\s?[:.)]\s+/u; //                          Q: ^What is kept?
// A word of law with its number: `SECTION 4: ^Records`, but not “Section 4 of the act”.
const NAMED =
  /^(?:(Section|Article|Part|Chapter|Topic|SECTION|ARTICLE|PART|CHAPTER|TOPIC)\s|(§)\s?)(\d{1,3}|[IVXLC]{1,7})(?:\s?[.):–—-]\s+|\s+(?=\p{Lu}))/u;
const POINT_ZERO = /^(\d{1,2})\.0[.)]?\s+/u; //                             1.0 ^Purpose
const BARE = /^(\d{1,2})\s+(?=\p{Lu})/u; //                                1 ^Purpose
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,4})[.)]?\s+/u; //                 5.2 ^Records are kept.
const ARABIC = /^(\()?(\d{1,3})([.):])\s+/u; //                             3) ^Records are kept.
const ROMAN = /^(\()?([ivxlc]{1,7}|[IVXLC]{1,7})([.)])\s+/u; //             iv. ^Records are kept.
const LETTER = /^(\()?([a-z]|[A-Z])([.)])\s+/u; //                          (b) ^Records are kept.
const BULLET = /^([•●▪◦‣·○■*+–—-])\s+/u; //                                 • ^Records are kept.

/** Reads the marks at the start of a line (`line` has no leading white space). */
export function readLineStart(line: string): LineStart {
  const heading = HEADING.exec(line);
  const level = heading?.[1]?.length ?? 0;
  const afterHeading = heading?.[0].length ?? 0;
  const bold = BOLD.exec(line.slice(afterHeading))?.[0].length ?? 0;
  const number = readMarkers(line.slice(afterHeading + bold));
  if (number)
    return { ...number, headingLevel: level, length: afterHeading + bold + number.length };
  if (level === 0 && BOLD_ALL.test(line)) {
    return { markers: [], headingLevel: BOLD_LINE, isAnswer: false, length: 2 };
  }
  return { markers: [], headingLevel: level, isAnswer: false, length: afterHeading };
}

type MarkersRead = Omit<LineStart, 'headingLevel'>;

function readMarkers(rest: string): MarkersRead | null {
  const answer = ANSWER.exec(rest);
  if (answer) return { markers: [], isAnswer: true, length: answer[0].length };
  return readQuestion(rest) ?? readNumber(rest) ?? readLetter(rest) ?? readBullet(rest);
}

function readQuestion(rest: string): MarkersRead | null {
  const numbered = NUMBERED_QUESTION.exec(rest);
  if (numbered?.[1]) {
    return single('q#', Number(numbered[1]), numbered[1], numbered[0].length);
  }
  const plain = QUESTION.exec(rest);
  if (plain) return single('q', null, null, plain[0].length);
  const named = NAMED.exec(rest);
  const word = named?.[1] ?? named?.[2];
  if (!named?.[3] || !word) return null;
  const value = /\d/u.test(named[3]) ? Number(named[3]) : romanValue(named[3]);
  return value === null
    ? null
    : single(`named-${word.toLowerCase()}`, value, named[3], named[0].length);
}

function readNumber(rest: string): MarkersRead | null {
  const zero = POINT_ZERO.exec(rest);
  if (zero?.[1]) return single('point-zero', Number(zero[1]), zero[1], zero[0].length);
  const decimal = DECIMAL.exec(rest);
  if (decimal?.[1]) {
    const path = decimal[1].split('.');
    const last = path.at(-1) ?? '';
    return single(`decimal${path.length}`, Number(last), last, decimal[0].length);
  }
  const arabic = ARABIC.exec(rest);
  if (!arabic?.[2] || !arabic[3]) return readBare(rest);
  const kind = `${arabic[1] ?? ''}arabic${arabic[3]}`;
  return single(kind, Number(arabic[2]), String(Number(arabic[2])), arabic[0].length);
}

function readBare(rest: string): MarkersRead | null {
  const bare = BARE.exec(rest);
  return bare?.[1] ? single('bare', Number(bare[1]), bare[1], bare[0].length) : null;
}

// `i.` may be a roman one or the letter after h: both readings are kept.
function readLetter(rest: string): MarkersRead | null {
  const markers: Marker[] = [];
  const letter = LETTER.exec(rest);
  const roman = ROMAN.exec(rest);
  if (letter?.[2]) {
    const code = letter[2].toLowerCase().charCodeAt(0) - 96;
    markers.push(sized('alpha', letter, code));
  }
  const value = roman?.[2] ? romanValue(roman[2]) : null;
  if (roman?.[2] && value !== null) {
    markers.push(sized('roman', roman, value));
  }
  const length = (letter ?? roman)?.[0].length;
  return markers.length === 0 || length === undefined ? null : { markers, isAnswer: false, length };
}

function readBullet(rest: string): MarkersRead | null {
  const bullet = BULLET.exec(rest);
  return bullet?.[1] ? single(`bullet${bullet[1]}`, null, null, bullet[0].length) : null;
}

function sized(name: string, match: RegExpExecArray, value: number): Marker {
  const [, open = '', label = '', close = ''] = match;
  const isUpper = label !== label.toLowerCase();
  const kind = `${open}${isUpper ? name.toUpperCase() : name}${close}`;
  return { kind, value, label: label.toLowerCase() };
}

function single(
  kind: string,
  value: number | null,
  label: string | null,
  length: number,
): MarkersRead {
  return { markers: [{ kind, value, label }], isAnswer: false, length };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a well-formed roman numeral, null for letters that make none. */
export function romanValue(numeral: string): number | null {
  const lower = numeral.toLowerCase();
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(lower) || lower === '') return null;
  let sum = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const digit = ROMAN_DIGITS[lower.charAt(at)] ?? 0;
    const next = ROMAN_DIGITS[lower.charAt(at + 1)] ?? 0;
    sum += digit < next ? -digit : digit;
  }
  return sum;
}
