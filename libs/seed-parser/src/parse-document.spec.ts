import { shippedDocument } from './fixtures/shipped.js';
import { parseDocument } from './index.js';
import { parseDocument as parseInCore } from './core.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parseDocument', () => {
  it('gives the same answer every time', () => {
    expect(parseDocument(shippedDocument)).toEqual(parseDocument(shippedDocument));
  });

  it('takes its hash from outside in the core', () => {
    const document = parseInCore({ name: 'a.txt', bytes: bytesOf('1. A?') }, { sha256: () => 'h' });
    expect(document.source.sha256).toBe('h');
  });

  it('ends a parent where its first child begins', () => {
    const text =
      '1. A?\n1. Gates: Gates have rules.\na. Keys: Keys are kept.\nb. Locks are oiled.\n';
    const practices = parseDocument({ name: 'a.txt', bytes: bytesOf(text) }).sections[0]?.practices;
    const words = practices?.map(({ ref, span }) => [ref, text.slice(span[0], span[1])]);
    expect(words).toEqual([
      ['1.1', 'Gates: Gates have rules.'],
      ['1.1.a', 'Keys: Keys are kept.'],
      ['1.1.b', 'Locks are oiled.'],
    ]);
  });

  it('counts lines from 1 and points at the words in question', () => {
    const text = 'City of Sample\nAsk us.\n\n1. A?\n1. Gates are shut.\n3. B?\n1. Keys are kept.\n';
    const { issues, title } = parseDocument({ name: 'a.txt', bytes: bytesOf(text) });
    expect(
      issues.map(({ line, code, span }) => [line, code, text.slice(span[0], span[1])]),
    ).toEqual([
      [2, 'unplaced', 'Ask us.'],
      [6, 'section-number-skipped', '3. B?'],
    ]);
    expect(title).toEqual({ words: 'City of Sample', span: [0, 14] });
  });

  it('judges each sentence and lets the first binding one speak', () => {
    const text =
      '1. Who keeps logs?\n1. Offices keep logs. They may bind them. Staff must sign them.\n';
    const practice = parseDocument({ name: 'a.txt', bytes: bytesOf(text) }).sections[0]
      ?.practices[0];
    expect(practice?.sentences.map(({ obligation }) => obligation)).toEqual([
      'expected',
      'optional',
      'mandatory',
    ]);
    expect(practice?.obligation).toBe('mandatory');
    expect(practice?.why[0]).toContain('“must”');
  });

  it('takes the cadence from the source where it names one', () => {
    const text = '1. How are stores audited?\n1. The office audits its stores every quarter.\n';
    const practice = parseDocument({ name: 'a.txt', bytes: bytesOf(text) }).sections[0]
      ?.practices[0];
    expect(practice?.item?.cadence).toEqual({ interval: 'quarterly', trigger: null });
    expect(practice?.category).toBe('oversight');
    expect(practice?.item?.methods).toContain('examine');
  });
});
