import { parseText } from '../core.js';
import type { LineMark, ParsedDocument } from '../core.js';

const parse = (text: string, marks: readonly LineMark[]): ParsedDocument =>
  parseText(
    { text, marks, mediaType: 'text/html', encoding: null, extractor: 'made/1' },
    { name: 'a', sha256: '', length: 0 },
  );

const at = (text: string, words: string): number => text.indexOf(words);

describe('what a file says of its lines', () => {
  it('makes a heading of a line that its words would not', () => {
    const text = 'keys\n1. Staff keep keys.\ngates\n1. Guards shut gates.\n';
    const marks: LineMark[] = ['keys', 'gates'].map((words) => ({
      kind: 'heading',
      at: at(text, words),
      level: 2,
    }));
    const { sections } = parse(text, marks);
    expect(sections.map(({ heading }) => heading)).toEqual(['keys', 'gates']);
    expect(parse(text, []).issues).not.toEqual(parse(text, marks).issues);
  });

  it('leaves out a running header in the middle of an item', () => {
    const text = '1. Who keeps keys?\n1. Staff keep the\nHarbor rules\nkeys.\n';
    const marks: LineMark[] = [{ kind: 'furniture', at: at(text, 'Harbor') }];
    expect(parse(text, marks).sections[0]?.practices[0]?.text).toBe('Staff keep the keys.');
    expect(parse(text, []).sections[0]?.practices[0]?.text).not.toBe('Staff keep the keys.');
  });

  it('takes bold words at the start of an item for its title', () => {
    const text = '1. Who keeps keys?\n1. Key rings. Staff keep them at hand.\n';
    const start = at(text, 'Key rings.');
    const marks: LineMark[] = [{ kind: 'bold', at: start, span: [start, start + 10] }];
    expect(parse(text, marks).sections[0]?.practices[0]?.title).toBe('Key rings');
    expect(parse(text, []).sections[0]?.practices[0]?.title).toBeNull();
  });

  it('takes bold words in the middle of an item for no title', () => {
    const text = '1. Who keeps keys?\n1. Staff keep them at hand.\n';
    const start = at(text, 'them');
    const marks: LineMark[] = [{ kind: 'bold', at: start, span: [start, start + 4] }];
    expect(parse(text, marks).sections[0]?.practices[0]?.title).toBeNull();
  });

  it('counts list entries whose printed number has no form it knows', () => {
    const text = '1. Who keeps keys?\nFirst Staff keep keys.\nSecond Guards shut gates.\n';
    const marks: LineMark[] = [
      { kind: 'list', at: at(text, 'First'), level: 1, ordered: true, value: 1, length: 6 },
      { kind: 'list', at: at(text, 'Second'), level: 1, ordered: true, value: 2, length: 7 },
    ];
    const practices = parse(text, marks).sections[0]?.practices;
    expect(practices?.map(({ ref, text: words }) => [ref, words])).toEqual([
      ['1.1', 'Staff keep keys.'],
      ['1.2', 'Guards shut gates.'],
    ]);
  });
});
