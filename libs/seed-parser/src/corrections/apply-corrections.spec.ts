import { parseDocument } from '../index.js';
import type { ParsedDocument, ParsedPractice } from '../parsed-document.js';
import { applyCorrections } from './apply-corrections.js';
import type { Correction } from './correction.js';

const POLICY = `1. How is the depot run?
The depot is run as follows:
1. Keys: Agencies must keep a register of keys. They review it each quarter.
2. They also name a keeper of it.
3. Doors: Some agencies may lock the doors.
2. What do drivers learn
Drivers learn this:
1. Law: Drivers must be trained in state law every year.
2. Radios: Radios are used.
3. How are losses told?
The depot opened long ago. It stands by the river.
Agencies must report every loss within two days.
`;

const parse = (text: string): ParsedDocument =>
  parseDocument({ name: 'depot.txt', bytes: new TextEncoder().encode(text) });
const document = parse(POLICY);

const at = (words: string): number => {
  const found = POLICY.indexOf(words);
  if (found < 0) throw new Error(`“${words}” is not in the policy.`);
  return found;
};

const correct = (...corrections: Correction[]) => applyCorrections(document, corrections);
const practices = (read: ParsedDocument): readonly ParsedPractice[] =>
  read.sections.flatMap((section) => section.practices);
const refs = (read: ParsedDocument): readonly string[] => practices(read).map(({ ref }) => ref);
const practice = (read: ParsedDocument, ref: string): ParsedPractice => {
  const found = practices(read).find((each) => each.ref === ref);
  if (!found) throw new Error(`There is no ${ref} among ${refs(read).join(', ')}.`);
  return found;
};
const codes = (read: ParsedDocument): readonly string[] => read.issues.map(({ code }) => code);

describe('the policy of these tests', () => {
  it('is read with three sections', () => {
    expect(document.sections.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(refs(document)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '3.p1']);
  });
});

describe('correcting structure', () => {
  it('merges a practice with the one before and judges the two as one', () => {
    const { document: read } = correct({ kind: 'merge', at: at('They also name') });
    expect(refs(read)).toEqual(['1.1', '1.3', '2.1', '2.2', '3.p1']);
    const merged = practice(read, '1.1');
    expect(merged.text).toBe(
      'Keys: Agencies must keep a register of keys. They review it each quarter. They also name a keeper of it.',
    );
    expect(merged.sentences).toHaveLength(3);
    expect(codes(read)).not.toContain('correction-lapsed');
  });

  it('splits a practice where a sentence begins', () => {
    const { document: read } = correct({ kind: 'split', at: at('They review it') });
    expect(refs(read).slice(0, 4)).toEqual(['1.1', '1.1-2', '1.2', '1.3']);
    expect(practice(read, '1.1').text).toBe('Keys: Agencies must keep a register of keys.');
    expect(practice(read, '1.1-2').text).toBe('They review it each quarter.');
  });

  it('takes a heading back: what it headed becomes part of the section before', () => {
    const { document: read } = correct({ kind: 'not-heading', at: at('2. What do drivers') });
    expect(read.sections.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('makes a heading of a line, with the number it is given', () => {
    const line = 'It stands by the river.';
    const start = at(line);
    const heading = { kind: 'heading', at: start, end: start + line.length, number: 7 } as const;
    const { document: read } = correct(heading);
    expect(read.sections.map(({ number }) => number)).toEqual([1, 2, 3, 7]);
    expect(read.sections.at(-1)?.heading).toBe(line);
    expect(practice(read, '7.p1').text).toBe('Agencies must report every loss within two days.');
  });

  it('makes what stands after a heading the second line of it', () => {
    const { document: read } = correct({ kind: 'merge', at: at('Drivers learn this:') });
    expect(read.sections[1]?.heading).toBe('What do drivers learn Drivers learn this:');
  });
});

describe('correcting meaning', () => {
  it('makes a practice auditable, and proposes an item for it', () => {
    const start = at('Radios are used');
    const radios = practice(document, '2.2');
    expect(radios).toMatchObject({ auditable: false, item: null });
    const { document: read } = correct({ kind: 'auditable', at: radios.span[0] });
    expect(practice(read, '2.2')).toMatchObject({ auditable: true, contextReason: null });
    expect(practice(read, '2.2').item?.wording).toMatch(/^Verify that/u);
    expect(practice(read, '2.2').why.at(-1)).toBe('curated: auditable');
    expect(start).toBeGreaterThan(radios.span[0]);
  });

  it('makes a practice context with its reason, and takes its item away', () => {
    const { document: read } = correct({ kind: 'context', at: at('Law:'), reason: 'trend' });
    expect(practice(read, '2.1')).toMatchObject({ auditable: false, contextReason: 'trend' });
    expect(practice(read, '2.1').item).toBeNull();
  });

  it('makes a practice of a paragraph that was none', () => {
    const { document: read } = correct({ kind: 'auditable', at: at('The depot opened') });
    expect(refs(read).slice(-2)).toEqual(['3.p1', '3.p2']);
    expect(practice(read, '3.p1').auditable).toBe(true);
  });

  it('changes title, ref, obligation, category and wording, and nothing else', () => {
    const anchor = practice(document, '1.3').span[0];
    const { document: read } = correct(
      { kind: 'title', at: anchor, title: 'Locks' },
      { kind: 'ref', at: anchor, ref: '1.9' },
      { kind: 'obligation', at: anchor, obligation: 'mandatory' },
      { kind: 'category', at: anchor, category: 'reporting' },
      { kind: 'auditable', at: anchor },
      { kind: 'wording', at: anchor, wording: 'Verify that doors are locked.' },
    );
    expect(practice(read, '1.9')).toMatchObject({
      title: 'Locks',
      obligation: 'mandatory',
      category: 'reporting',
      item: { wording: 'Verify that doors are locked.' },
    });
    const others = (each: ParsedDocument) =>
      practices(each).filter(({ ref }) => ref !== '1.3' && ref !== '1.9');
    expect(others(read)).toEqual(others(document));
  });

  it('keeps a ref that another practice has, and says so', () => {
    const anchor = practice(document, '1.3').span[0];
    const { document: read } = correct({ kind: 'ref', at: anchor, ref: '1.2' });
    expect(refs(read)).toEqual(refs(document));
    expect(codes(read)).toContain('ref-taken');
  });

  it('lets two practices change their refs with each other', () => {
    const { document: read } = correct(
      { kind: 'ref', at: practice(document, '1.3').span[0], ref: '1.2' },
      { kind: 'ref', at: practice(document, '1.2').span[0], ref: '1.3' },
    );
    expect(refs(read).slice(0, 3)).toEqual(['1.1', '1.3', '1.2']);
    expect(codes(read)).not.toContain('ref-taken');
  });

  it('tells which items a person left out', () => {
    const start = practice(document, '1.1').span[0];
    const { document: read, leftOut } = correct({ kind: 'leave-out', at: start });
    expect([...leftOut]).toEqual([start]);
    expect(practice(read, '1.1').item).not.toBeNull();
  });
});

describe('what becomes of a correction', () => {
  it('takes an issue off the list once a person checked it', () => {
    const [issue] = document.issues;
    if (!issue) throw new Error('The policy has an issue to check.');
    const { document: read } = correct({ kind: 'checked', at: issue.span[0], code: issue.code });
    expect(read.issues).toHaveLength(document.issues.length - 1);
  });

  it('lets the last one stand of two that decide the same thing', () => {
    const start = at('Law:');
    const last = { kind: 'context', at: start, reason: 'impact' } as const;
    const twice = correct({ kind: 'auditable', at: start }, last);
    expect(twice).toEqual(correct(last));
  });

  it.each<[string, Correction]>([
    ['past the end', { kind: 'merge', at: 99_999 }],
    ['inside a word', { kind: 'split', at: at('register') + 3 }],
    ['before the first block', { kind: 'merge', at: 0 }],
    ['where nothing begins', { kind: 'not-heading', at: at('depot run') }],
    ['where no practice is', { kind: 'title', at: at('The depot is run'), title: 'Run' }],
  ])('reports one %s, and changes nothing', (_where, correction) => {
    const { document: read } = correct(correction);
    expect(codes(read)).toContain('correction-lapsed');
    expect(read.sections).toEqual(document.sections);
  });

  it('leaves a document that can’t be read as it is', () => {
    const empty = parse('');
    expect(applyCorrections(empty, [{ kind: 'split', at: 0 }]).document).toBe(empty);
  });
});
