import { parseDocument } from '../index.js';

const parse = (text: string) =>
  parseDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
const shape = (text: string) =>
  parse(text).sections.map(({ number, heading, practices }) => [
    number,
    heading,
    practices.map(({ ref, text: words }) => `${ref} ${words}`),
  ]);
const codes = (text: string) => parse(text).issues.map(({ code, line }) => `${line} ${code}`);

const ANSWERS =
  '1. Who keeps keys?\n1. Staff keep keys.\n2. Who shuts gates?\n1. Guards shut gates.';
const READ = [
  [1, 'Who keeps keys?', ['1.1 Staff keep keys.']],
  [2, 'Who shuts gates?', ['2.1 Guards shut gates.']],
];

describe('what stands around the answers', () => {
  it('takes a table of contents for no section and says so', () => {
    const contents =
      'Contents\n1. Who keeps keys? .... 2\n2. Who shuts gates? .... 4\n3. Notes .... 9\n';
    expect(shape(contents + ANSWERS)).toEqual(READ);
    expect(codes(contents + ANSWERS).filter((code) => code.endsWith('table-of-contents'))).toEqual([
      '1 table-of-contents',
      '2 table-of-contents',
      '3 table-of-contents',
      '4 table-of-contents',
    ]);
  });

  it('keeps an appendix out of the last answer', () => {
    const appended = `${ANSWERS}\n\nAppendix A: Words\nA key opens a lock.\n`;
    expect(shape(appended)).toEqual(READ);
    expect(codes(appended)).toContain('7 unplaced');
  });

  it('takes a header at a page’s edge out of the sentence it cuts', () => {
    const text =
      '1. Who keeps keys?\n1. Staff keep the\nHarbor office\nPage 2\n\fKey rules\nkeys of all gates.\n';
    expect(shape(text)).toEqual([
      [1, 'Who keeps keys?', ['1.1 Staff keep the keys of all gates.']],
    ]);
  });

  it('takes a drawn rule for no words and the line above it for a heading', () => {
    const text = 'Keys\n----\n\n* Staff keep keys.\n\nGates\n-----\n\n* Guards shut gates.\n';
    expect(shape(text)).toEqual([
      [1, 'Keys', ['1.1 Staff keep keys.']],
      [2, 'Gates', ['2.1 Guards shut gates.']],
    ]);
  });

  it.each([
    ['SECTION 1. Keys', 'SECTION 2. Gates'],
    ['ARTICLE I: Keys', 'ARTICLE II: Gates'],
    ['§ 1. Keys', '§ 2. Gates'],
    ['1.0 Keys', '2.0 Gates'],
    ['1 Keys', '2 Gates'],
    ['**Keys**', '**Gates**'],
  ])('reads headings like %s', (keys, gates) => {
    expect(
      shape(`${keys}\n\n(a) Staff keep keys.\n\n${gates}\n\n(a) Guards shut gates.\n`),
    ).toEqual([
      [1, 'Keys', ['1.a Staff keep keys.']],
      [2, 'Gates', ['2.a Guards shut gates.']],
    ]);
  });

  it('takes “Section 4 of the act” for words', () => {
    const text = '1. Which law applies?\nSection 4 of the act applies to staff.\n';
    expect(shape(text)[0]?.[1]).toBe('Which law applies?');
    expect(parse(text).sections).toHaveLength(1);
  });

  it('says where a list skips, repeats or falls back', () => {
    const list = (numbers: readonly number[]): string =>
      `1. Who keeps keys?\n${numbers.map((number) => `${number}. Staff keep key ${number}.`).join('\n')}\n`;
    expect(codes(list([1, 2, 4]))).toEqual(['4 item-number-skipped']);
    expect(codes(list([1, 2, 2]))).toEqual(['4 item-number-repeated']);
    expect(codes(list([1, 3, 2]))).toEqual(['3 item-number-skipped', '4 item-number-falls-back']);
    expect(codes(list([1, 1, 1]))).toEqual([]);
  });

  it('reads a section that comes late as the section it is', () => {
    const text = ['1', '3', '2', '4']
      .map((number) => `${number}. Who keeps key ${number}?\n1. Staff keep key ${number}.`)
      .join('\n');
    expect(shape(text).map(([number]) => number)).toEqual([1, 3, 2, 4]);
  });
});
