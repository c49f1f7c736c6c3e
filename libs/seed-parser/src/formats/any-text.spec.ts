import { extractText, parseFile } from '../index.js';
import type { ExtractedText } from '../index.js';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const single = (encoding: string, text: string): Uint8Array => {
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    letters.set(new TextDecoder(encoding).decode(new Uint8Array([byte])), byte);
  }
  return Uint8Array.from([...text], (letter) => letters.get(letter) ?? 63);
};

const extract = async (bytes: Uint8Array, name = 'policy.txt'): Promise<ExtractedText> => {
  const extraction = await extractText({ name, bytes });
  if (!extraction.ok) throw new Error(`${extraction.code}: ${extraction.message}`);
  return extraction.extracted;
};

const TEXT = '1. Who keeps “keys”?\n1. Staff keep them – always.\n';
const RUSSIAN =
  '1. Кто хранит ключи? Ключи хранят сотрудники учреждения, которые отвечают за двери и ворота.\n';
const JAPANESE = new Uint8Array(
  Buffer.from('8c6f8ee681768cae82cd944e90b3968cc282aa8ac78997b782e98142'.repeat(12) + '0a', 'hex'),
);

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16 BE with a mark', swapped(utf16(`\ufeff${TEXT}`)), 'utf-16be'],
    ['UTF-16 LE without one', utf16(TEXT), 'utf-16le'],
    ['UTF-16 BE without one', swapped(utf16(TEXT)), 'utf-16be'],
    ['Windows-1252', single('windows-1252', TEXT), 'windows-1252'],
  ])('is found: %s', async (_name, bytes, encoding) => {
    expect(await extract(bytes)).toMatchObject({ text: TEXT, encoding, marks: [] });
  });

  it('is another one where the bytes show it plainly', async () => {
    expect(await extract(single('windows-1251', RUSSIAN.repeat(6)))).toMatchObject({
      text: RUSSIAN.repeat(6),
      encoding: 'windows-1251',
    });
    expect((await extract(JAPANESE)).encoding).not.toBe('windows-1252');
  });

  it.each(['é', '“keys”', 'Señor Peña pagó 5 € – ¿quién?', 'naïve café', 'ÄÖÜ ß'])(
    'is Windows-1252 for a few Western letters (%s)',
    async (words) => {
      const bytes = single('windows-1252', words);
      expect(await extract(bytes)).toMatchObject({ text: words, encoding: 'windows-1252' });
    },
  );

  it('is UTF-8 wherever the bytes are valid UTF-8', async () => {
    expect((await extract(utf8('Ã© is what é looks like'))).encoding).toBe('utf-8');
  });
});

describe('the text of a text file', () => {
  const reading = async (text: string) => {
    const { sections, issues } = await parseFile({ name: 'a.txt', bytes: utf8(text) });
    return {
      sections: sections.map(({ number, heading, practices }) => ({
        number,
        heading,
        practices: practices.map(({ ref, text: words }) => [ref, words]),
      })),
      issues: issues.map(({ code }) => code),
    };
  };
  const PLAIN =
    '1. Who keeps keys?\n1. Staff keep keys.\n2. Guards keep gates.\n2. Who asks?\n1. Officers ask.\n';

  it.each([
    ['CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['CR', PLAIN.replaceAll('\n', '\r')],
    ['line separators', PLAIN.replaceAll('\n', '\u2028')],
    ['vertical tabs', PLAIN.replaceAll('\n', '\v')],
    ['no-break spaces after the numbers', PLAIN.replaceAll('. ', '.\u00a0')],
    ['zero-width spaces before them', PLAIN.replace(/^/gmu, '\u200b')],
    ['a mark in the middle of the text', PLAIN.replace('\n2', '\n\ufeff2')],
    ['soft hyphens', PLAIN.replaceAll('keep', 'ke\u00adep')],
    ['direction marks', PLAIN.replaceAll('keys', '\u200ekeys\u200f')],
    ['form feeds between sections', PLAIN.replace('2. Who', '\f2. Who')],
    ['blank lines with spaces', PLAIN.replaceAll('\n', '\n \u00a0\t\n')],
    ['spaces at the ends of lines', PLAIN.replaceAll('\n', ' \t \n')],
  ])('reads the same with %s', async (_name, text) => {
    expect(text).not.toBe(PLAIN);
    expect(await reading(text)).toEqual(await reading(PLAIN));
  });

  it('keeps what it is told in the spans: each practice is a slice', async () => {
    const bytes = utf8(PLAIN.replaceAll('\n', '\r\n').replaceAll('keys', 'ke\u200bys\u00a0there'));
    const { text, sections } = await parseFile({ name: 'a.txt', bytes });
    for (const { practices } of sections) {
      for (const { span, text: words } of practices) {
        expect(text.slice(span[0], span[1]).replace(/\s+/gu, ' ')).toBe(words);
      }
    }
  });
});
