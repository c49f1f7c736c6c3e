import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ReportInput } from '@plumbline/domain';
import { renderReport } from './render-report.js';
import { type ReadPdf, readPdf } from './testing/read-pdf.js';
import { sampleEvidence, sampleItem, sampleReport } from './testing/sample-report.js';

const render = (input: ReportInput) =>
  renderReport(input, { signal: new AbortController().signal, onProgress: () => undefined });

const read = async (input: ReportInput): Promise<ReadPdf> => readPdf((await render(input)).pdf);

const words = (pdf: ReadPdf): string => pdf.pages.join(' ').replace(/\s+/gu, ' ');

/** Words without the white space that a line break inside a long word leaves behind. */
const closedUp = (text: string): string => text.replace(/\s+/gu, '');

const draftOf = (input: ReportInput): ReportInput => ({
  ...input,
  draft: true,
  seal: null,
  approvals: [],
});

describe('a sealed report', () => {
  const input = sampleReport({ itemCount: 12 });
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await read(input);
  });

  it('names itself, its language and its tags', () => {
    expect(pdf.title).toBe(
      'Joint operations with federal task forces, Sample Agency North, ' +
        'October 1, 2025 – March 31, 2026',
    );
    expect(pdf.language).toBe('en-US');
    expect(pdf.isMarked).toBe(true);
  });

  it('has numbered sections as headings and as bookmarks', () => {
    const sections = [
      '1. Summary',
      '2. Objectives, scope and method',
      '3. The checklist and its sources',
      '4. Results by category',
      '5. Findings',
      '6. Dropped items',
      '7. Approvals',
    ];
    const headings = pdf.tags.filter(({ role }) => role === 'H1').map(({ text }) => text);
    expect(headings).toEqual(['Contents', ...sections]);
    expect(pdf.bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual([
      'Contents',
      ...sections,
    ]);
    expect(pdf.bookmarks).toContainEqual({ title: '4.1 Accountability', depth: 2 });
    expect(pdf.bookmarks).toContainEqual({ title: '1.1 Executed agreements 1', depth: 3 });
    expect(pdf.bookmarks).toContainEqual({ title: 'Finding F-2026-003', depth: 2 });
  });

  it('skips no heading level', () => {
    const levels = pdf.tags
      .filter(({ role }) => /^H[1-6]$/u.test(role))
      .map(({ role }) => Number(role.slice(1)));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('has header cells in its tables', () => {
    const headers = pdf.tags.filter(({ role }) => role === 'TH').map(({ text }) => text);
    expect(headers).toEqual(
      expect.arrayContaining(['Outcome', 'Category', 'Evidence', 'Speaks of', 'SHA-256']),
    );
    expect(pdf.tags.filter(({ role }) => role === 'Table').length).toBeGreaterThan(12);
  });

  it('says in words what each chart draws', () => {
    const charts = pdf.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(charts).toEqual([
      'Bar chart of outcomes, 12 items: Compliant 9, Partially compliant 1, Non-compliant 1, ' +
        'Not applicable 1, Not assessed 0.',
      expect.stringContaining('Accountability: 2 compliant'),
    ]);
  });

  it('prints the content hash and the page on every page', () => {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Content SHA-256 ${input.contentSha256}`);
      expect(page).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      expect(page).toContain('Sample data');
      expect(page).not.toContain('DRAFT');
    });
  });

  it('prints the figures with their formulas', () => {
    expect(pdf.pages[0]).toContain('86%');
    expect(closedUp(pdf.pages[0] ?? '')).toContain(
      closedUp('(9 compliant + ½ × 1 partially) ÷ (12 assessed − 1 not applicable)'),
    );
    expect(pdf.pages[0]).toContain('12 decided ÷ 12 items');
  });

  it('prints every item with its evidence, source and decision', () => {
    const text = closedUp(words(pdf));
    for (const item of input.content.items) {
      expect(text).toContain(closedUp(`${item.ref} ${item.title}`));
      for (const { sha256 } of item.evidence) expect(text).toContain(sha256);
    }
    expect(words(pdf)).toContain('Claim status: source says.');
    expect(words(pdf)).toContain(
      'Accepted by Supervisor, sample program, May 21, 2026, 10:04 EDT, on revision 2.',
    );
  });

  it('names who approved and sealed, and when', () => {
    expect(words(pdf)).toContain('Supervisor, sample program supervisor May 27, 2026, 15:12 EDT');
    expect(words(pdf)).toContain(
      'May 29, 2026, 09:30 EDT by Supervisor, sample program, edition 1',
    );
  });
});

describe('what a report shows', () => {
  it('marks DRAFT on every page of a draft, and in its title', async () => {
    const pdf = await read(draftOf(sampleReport({ itemCount: 3 })));
    expect(pdf.title).toMatch(/^DRAFT: /u);
    for (const page of pdf.pages) expect(page.match(/DRAFT/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves the sample marker out for a real agency', async () => {
    const sample = sampleReport({ itemCount: 1 });
    const agency = { ...sample.content.agency, isSample: false };
    const pdf = await read(sampleReport({ itemCount: 1, content: { agency } }));
    expect(words(pdf)).not.toContain('Sample data');
  });

  it('says "none yet" in a draft that holds nothing', async () => {
    const empty = sampleReport({ items: [], content: { dropped: [], documents: [] } });
    const text = words(await read(draftOf(empty)));
    for (const part of ['Items', 'Findings', 'Dropped items', 'Approvals', 'Documents']) {
      expect(text).toContain(`${part}: none yet.`);
    }
    expect(text).not.toContain('0%');
  });

  it('gives the same bytes for the same input', async () => {
    const [one, other] = [
      await render(sampleReport({ itemCount: 2 })),
      await render(sampleReport({ itemCount: 2 })),
    ];
    expect(one.sha256).toBe(other.sha256);
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
  });

  it('gives other bytes for another content hash', async () => {
    const one = await render(sampleReport({ itemCount: 1 }));
    const contentSha256 = 'f'.repeat(64);
    const other = await render(sampleReport({ itemCount: 1, input: { contentSha256 } }));
    expect(one.sha256).not.toBe(other.sha256);
  });
});

describe('hostile words', () => {
  const HOSTILE: readonly (readonly [what: string, written: string, printed: string])[] = [
    ['Typst code', '#panic("x") #import "a.typ" $x^2$ *b* _i_ `r` <l> @r', ''],
    ['Typst escapes', '\\u{41} \\ // c /* d */ = h - l + e --- ... ~', ''],
    ['quotes', `"double" 'single' “curly” {brace} [bracket]`, ''],
    ['an emoji', 'fine 😀 day', 'fine [U+1F600] day'],
    ['ideographs', '中文', '[U+4E2D U+6587]'],
    ['right-to-left words', 'שלום', '[U+05E9 U+05DC U+05D5 U+05DD]'],
    ['a control', 'a\u0007b', 'a[U+0007]b'],
    ['a break mark of our own', 'a\u001fb', 'a[U+001F]b'],
    ['a turned direction', 'evil\u202etxt', 'evil[U+202E]txt'],
    ['half a pair', 'x\ud83dy', 'x[U+D83D]y'],
    ['one endless word', 'w'.repeat(300), ''],
  ];

  it('prints them letter for letter, wherever they stand', async () => {
    const text = HOSTILE.map(([, written]) => written).join('\n');
    const base = sampleItem();
    const item = sampleItem({
      title: text,
      wording: text,
      responsibleUnit: text,
      sources: base.sources.map((source) => ({ ...source, quote: text })),
      assessment: { ...base.assessment, narrative: text, reason: text },
      evidence: [sampleEvidence({ title: text, fileName: text })],
    });
    const agency = { ...sampleReport().content.agency, name: text };
    const pdf = await read(sampleReport({ items: [item], content: { agency } }));
    const page = closedUp(words(pdf));
    for (const [what, written, printed] of HOSTILE) {
      const shown = closedUp(printed === '' ? written : printed);
      const times = page.split(shown).length - 1;
      expect([what, times >= 7]).toEqual([what, true]);
    }
  });

  it('keeps long words inside the page', async () => {
    const narrative = 'x'.repeat(400);
    const base = sampleItem();
    const item = sampleItem({ assessment: { ...base.assessment, narrative } });
    expect(closedUp(words(await read(sampleReport({ items: [item] }))))).toContain(narrative);
  });
});

describe('a long report', () => {
  const LIMIT = 60_000;

  it(
    'lays out 600 items within a minute on a busy machine',
    async () => {
      const started = performance.now();
      const { pages } = await render(sampleReport({ itemCount: 600 }));
      expect(pages).toBeGreaterThan(200);
      expect(performance.now() - started).toBeLessThan(LIMIT);
    },
    LIMIT + 10_000,
  );
});

describe('a source that counsel contradicts', () => {
  it('is said in a box of its own, in words the reader can search for', async () => {
    const [source] = sampleItem().sources;
    if (source === undefined) throw new Error('The sample item has no source.');
    const claim = {
      status: 'contradicted',
      note: 'The statute says otherwise.',
      asOf: '2026-02-01',
      by: 'Counsel',
    } as const;
    const item = sampleItem({ sources: [{ ...source, claim }] });
    const text = words(await read(sampleReport({ items: [item] })));
    expect(text).toContain('Contradicted: what source 5.1 says does not hold.');
    expect(text).toContain('The statute says otherwise. Said by Counsel, as of Feb 1, 2026.');
  });
});
