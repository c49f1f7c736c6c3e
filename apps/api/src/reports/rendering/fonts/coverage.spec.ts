import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderInProcess } from '../process/rendering-process.js';
import { cleanText } from '../text/clean-text.js';
import { coveredRanges, reportCoverage } from './coverage.js';
import { fontFiles, textFontFiles } from './font-files.js';

const LAST = 0x10ffff;
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

describe('the coverage of the report’s fonts', () => {
  it('knows Latin, Greek and Cyrillic letters, and no emoji or ideographs', () => {
    const covers = reportCoverage();
    for (const letter of 'aZÉßŁ½−÷–“”Ωж') {
      expect([letter, covers(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
    }
    for (const letter of '😀中ש') {
      expect([letter, covers(letter.codePointAt(0) ?? 0)]).toEqual([letter, false]);
    }
  });

  it('has every plain character, which cleaning lets through unasked', () => {
    const covers = reportCoverage();
    const plain = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);
    expect(plain.filter((codePoint) => !covers(codePoint))).toEqual([]);
  });

  it('reads the same ranges from both formats of the table', () => {
    const [file] = textFontFiles();
    const ranges = coveredRanges(readFileSync(file ?? ''));
    expect(ranges.some(([first, last]) => first <= 0x41 && last >= 0x5a)).toBe(true);
  });

  it('claims only what lays out without a missing glyph', async () => {
    const covers = reportCoverage();
    const characters = Array.from({ length: LAST + 1 }, (_, codePoint) => codePoint)
      .filter((codePoint) => covers(codePoint) && !isSurrogate(codePoint))
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((character) => cleanText(character, covers) === character);
    expect(characters.length).toBeGreaterThan(1000);
    const { pages } = await renderInProcess(
      {
        templates: {
          'main.typ': `#set document(title: "T")
            #set text(font: "Source Sans 3", fallback: false, lang: "en", region: "US")
            #outline()
            = Characters
            #for word in json("report.json") [#word #strong(word) ]`,
        },
        data: JSON.stringify(characters),
        fontFiles: fontFiles(),
        createdAt: 0,
        title: 'T',
      },
      { signal: new AbortController().signal, onProgress: () => undefined },
    );
    expect(pages).toBeGreaterThan(1);
  });
});
