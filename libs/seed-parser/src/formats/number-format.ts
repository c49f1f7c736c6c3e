const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from 1 to 3999 in lower-case roman numerals; in digits outside of that. */
export function romanOf(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let numeral = '';
  for (const [worth, letters] of ROMAN) {
    for (; left >= worth; left -= worth) numeral += letters;
  }
  return numeral;
}

/** a, b, … z, then aa, bb, … as Word counts; in digits outside of 1 to 780. */
export function doubledLetter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** a, b, … z, then aa, ab, … as browsers count; in digits below 1. */
export function letterOf(value: number): string {
  let letters = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  }
  return letters === '' ? String(value) : letters;
}

const ORDINAL_ENDS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRules = new Intl.PluralRules('en-US', { type: 'ordinal' });

export const ordinalOf = (value: number): string =>
  `${value}${ORDINAL_ENDS[ordinalRules.select(value)] ?? 'th'}`;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Writes a number in a format of ISO/IEC 29500-1, 17.18.59; unknown ones in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return doubledLetter(value);
    case 'upperLetter':
      return doubledLetter(value).toUpperCase();
    case 'lowerRoman':
      return romanOf(value);
    case 'upperRoman':
      return romanOf(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return ordinalOf(value);
    case 'cardinalText':
      return capital(NUMBERS[value] ?? String(value));
    case 'ordinalText':
      return capital(ORDINALS[value] ?? ordinalOf(value));
    case 'none':
      return '';
    default:
      return String(value);
  }
}
