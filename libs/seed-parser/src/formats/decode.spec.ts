import { parseDocument } from '../index.js';
import { decodeBytes } from './decode.js';

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'little');
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + at * 2, text.charCodeAt(at), order === 'little');
  }
  return bytes;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding', () => {
  const text = '1. Who keeps “keys”?\n1. Staff — 😀 — keep them.\n';

  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE', utf16(text, 'little'), 'utf-16le'],
    ['UTF-16 BE', utf16(text, 'big'), 'utf-16be'],
  ])('reads %s to the same text', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ readable: true, encoding, text });
  });

  it('falls back to Windows-1252 where the bytes are not UTF-8', () => {
    const bytes = new Uint8Array([0x93, 0x6b, 0x65, 0x79, 0x94, 0x20, 0xe9]);
    expect(decodeBytes(bytes)).toEqual({
      readable: true,
      encoding: 'windows-1252',
      text: '“key” é',
    });
  });

  it('makes every line end LF', () => {
    expect(decodeBytes(utf8('a\r\nb\rc\n'))).toMatchObject({ text: 'a\nb\nc\n' });
  });

  it.each([
    ['a NUL', utf8('a\0b'), 'binary-file'],
    ['the start of a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'binary-file'],
    ['control characters', utf8('\u0001\u0002\u0003abc'), 'binary-file'],
    ['half a character', utf16('a\ud800b', 'little'), 'lone-surrogate'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['white space', utf8(' \n\t\n'), 'empty-file'],
    ['no section', utf8('just a few words here.'), 'no-sections'],
  ])('refuses %s and says what to do', (_, bytes, code) => {
    const { sections, issues } = parseDocument({ name: 'a.txt', bytes });
    expect(sections).toEqual([]);
    expect(issues[0]).toMatchObject({ severity: 'error', code, line: 1 });
    expect(issues[0]?.message).toMatch(/(?:Export|Save|Choose|Number) /u);
  });

  it('names source, format and hash of the original bytes', () => {
    const { source } = parseDocument({
      name: 'rules.MD',
      bytes: utf8('\ufeff## Who pays?\nBoats.'),
    });
    expect(source).toEqual({
      name: 'rules.MD',
      mediaType: 'text/markdown',
      encoding: 'utf-8',
      extractor: 'markdown/1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      length: 22,
    });
  });
});
