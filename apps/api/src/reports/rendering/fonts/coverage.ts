import { readFileSync } from 'node:fs';
import { type Coverage } from '../text/clean-text.js';
import { textFontFiles } from './font-files.js';

type Range = readonly [first: number, last: number];

/** Which code points a TrueType font has glyphs for, from its `cmap` (formats 4 and 12). */
export function coveredRanges(font: Buffer): Range[] {
  const cmap = tableOffset(font, 'cmap');
  const ranges: Range[] = [];
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const isUnicode = [0, 3].includes(font.readUInt16BE(record));
    const subtable = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(subtable);
    if (isUnicode && format === 12) ranges.push(...groups(font, subtable));
    if (isUnicode && format === 4) ranges.push(...segments(font, subtable));
  }
  return ranges;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table: install its package again.`);
}

/** Format 12: 32-bit groups. Glyph 0, "missing", starts no group in a sound font. */
function groups(font: Buffer, subtable: number): Range[] {
  const count = font.readUInt32BE(subtable + 12);
  return Array.from({ length: count }, (_, index): Range => {
    const group = subtable + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Format 4: 16-bit segments, the last of which is a filler. */
function segments(font: Buffer, subtable: number): Range[] {
  const count = font.readUInt16BE(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + count * 2 + 2;
  return Array.from({ length: count }, (_, index): Range => {
    return [font.readUInt16BE(starts + index * 2), font.readUInt16BE(ends + index * 2)];
  }).filter(([first]) => first !== 0xffff);
}

let known: Coverage | null = null;

/** What the report can print: the code points that every text face has. Read once a process. */
export function reportCoverage(): Coverage {
  known ??= coverageOf(textFontFiles().map((file) => readFileSync(file)));
  return known;
}

function coverageOf(fonts: readonly Buffer[]): Coverage {
  const sets = fonts.map((font) => codePoints(coveredRanges(font)));
  return (codePoint) => sets.every((set) => set.has(codePoint));
}

function codePoints(ranges: readonly Range[]): Set<number> {
  const set = new Set<number>();
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) set.add(codePoint);
  }
  return set;
}
