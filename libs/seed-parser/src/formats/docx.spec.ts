import { list, makeDocx, num, onList, p, run, style } from '../fixtures/make-docx.js';
import type { DocxParts } from '../fixtures/make-docx.js';
import { extractText, parseFile } from '../index.js';
import type { ExtractedText } from '../index.js';

const extract = async (parts: DocxParts): Promise<ExtractedText> => {
  const extraction = await extractText({ name: 'policy.docx', bytes: makeDocx(parts) });
  if (!extraction.ok) throw new Error(`${extraction.code}: ${extraction.message}`);
  return extraction.extracted;
};

/** The lines that hold words. */
const linesOf = async (parts: DocxParts): Promise<string[]> =>
  (await extract(parts)).text.split('\n').filter((line) => line !== '');

const styled = (id: string, inner = ''): string => `<w:pStyle w:val="${id}"/>${inner}`;

const LETTERS = list(1, [
  { text: '%1.' },
  { text: '%2)', format: 'lowerLetter' },
  { text: '%1.%3', format: 'decimal' },
]);

describe('the numbers of a DOCX', () => {
  it.each([
    ['decimal', '%1.', ['1. a', '2. b', '3. c']],
    ['lowerLetter', '%1)', ['a) a', 'b) b', 'c) c']],
    ['upperLetter', '%1.', ['A. a', 'B. b', 'C. c']],
    ['lowerRoman', '(%1)', ['(i) a', '(ii) b', '(iii) c']],
    ['upperRoman', '%1.', ['I. a', 'II. b', 'III. c']],
    ['decimalZero', '%1.', ['01. a', '02. b', '03. c']],
    ['ordinal', '%1', ['1st a', '2nd b', '3rd c']],
    ['ordinalText', '%1:', ['First: a', 'Second: b', 'Third: c']],
    ['cardinalText', 'Step %1', ['Step One a', 'Step Two b', 'Step Three c']],
    ['bullet', '\uf0b7', ['• a', '• b', '• c']],
    ['bullet', 'o', ['◦ a', '◦ b', '◦ c']],
    ['bullet', '–', ['– a', '– b', '– c']],
    ['none', 'Section', ['Section a', 'Section b', 'Section c']],
  ])('are printed in format %s as %s', async (format, text, expected) => {
    const numbering = list(1, [{ text, format }]) + num(1, 1);
    const body = ['a', 'b', 'c'].map((words) => p(words, onList(1))).join('');
    expect(await linesOf({ body, numbering })).toEqual(expected);
  });

  it('count each level for itself and start again below a new number', async () => {
    const body = [
      p('one', onList(1)),
      p('one a', onList(1, 1)),
      p('one b', onList(1, 1)),
      p('deep', onList(1, 2)),
      p('two', onList(1)),
      p('two a', onList(1, 1)),
    ].join('');
    expect(await linesOf({ body, numbering: LETTERS + num(1, 1) })).toEqual([
      '1. one',
      '   a) one a',
      '   b) one b',
      '      1.1 deep',
      '2. two',
      '   a) two a',
    ]);
  });

  it('start where the list says, and again where a use of it says', async () => {
    const numbering =
      list(1, [{ text: '%1.', start: 4 }]) +
      num(1, 1) +
      num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [
      p('four', onList(1)),
      p('five', onList(1)),
      p('one', onList(2)),
      p('two', onList(2)),
    ].join('');
    expect(await linesOf({ body, numbering })).toEqual(['4. four', '5. five', '1. one', '2. two']);
  });

  it('run on over text in between and in another use of the same list', async () => {
    const body = [
      p('one', onList(1)),
      p('Words between.'),
      p('two', onList(1)),
      p('three', onList(2)),
    ].join('');
    expect(
      await linesOf({ body, numbering: list(1, [{ text: '%1.' }]) + num(1, 1) + num(2, 1) }),
    ).toEqual(['1. one', 'Words between.', '2. two', '3. three']);
  });

  it('go on below a new number where a level never starts again', async () => {
    const numbering =
      list(1, [{ text: '%1.' }, { text: '%2)', inner: '<w:lvlRestart w:val="0"/>' }]) + num(1, 1);
    const body = [
      p('A', onList(1)),
      p('x', onList(1, 1)),
      p('B', onList(1)),
      p('y', onList(1, 1)),
    ].join('');
    expect(await linesOf({ body, numbering })).toEqual(['1. A', '   1) x', '2. B', '   2) y']);
  });

  it('are all digits on a level that says so', async () => {
    const numbering =
      list(1, [
        { text: 'Article %1.', format: 'upperRoman' },
        { text: '%1.%2', inner: '<w:isLgl/>' },
      ]) + num(1, 1);
    const body = p('Keys', onList(1)) + p('Staff keep keys.', onList(1, 1));
    expect(await linesOf({ body, numbering })).toEqual([
      'Article I. Keys',
      '   1.1 Staff keep keys.',
    ]);
  });

  it('come with a style, on the level bound to it, and go where a paragraph says 0', async () => {
    const numbering =
      list(1, [
        { text: '%1.', inner: '<w:pStyle w:val="Head"/>' },
        { text: '%1.%2', inner: '<w:pStyle w:val="Rule"/>' },
      ]) + num(7, 1);
    const numbered = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
    const styles =
      style('Head', 'heading 1', numbered) +
      style('Rule', 'Rule', numbered) +
      style('Near', 'Near rule', '<w:basedOn w:val="Rule"/>');
    const body = [
      p('Keys', styled('Head')),
      p('Staff keep keys.', styled('Rule')),
      p('Guards shut gates.', styled('Near')),
      p('No number.', styled('Rule', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
    ].join('');
    expect(await linesOf({ body, numbering, styles })).toEqual([
      '1. Keys',
      '   1.1 Staff keep keys.',
      '   1.2 Guards shut gates.',
      'No number.',
    ]);
  });

  it('follow a list that another names by its style', async () => {
    const numbering =
      list(1, [{ text: '%1)' }]) +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Rules"/></w:abstractNum>' +
      num(1, 1) +
      num(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="Rules"><w:name w:val="Rules"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await linesOf({ body: p('a', onList(2)), numbering, styles })).toEqual(['1) a']);
  });

  it('make the sections and items of the document', async () => {
    const numbering = LETTERS + num(1, 1) + list(2, [{ text: '%1.' }]) + num(2, 2);
    const styles = style('Frage', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const body = [
      p('What is kept?', styled('Frage', onList(2))),
      p('Keys: Staff must keep keys.', onList(1)),
      p('Rings: Keys are on rings.', onList(1, 1)),
      p('Who asks?', styled('Frage', onList(2))),
      p('Officers ask.', onList(1)),
    ].join('');
    const bytes = makeDocx({ body, numbering, styles });
    const { sections, source } = await parseFile({ name: 'policy.docx', bytes });
    expect(source).toMatchObject({ encoding: null, extractor: 'docx/1', length: bytes.length });
    expect(
      sections.map(({ heading, practices }) => [heading, practices.map(({ ref }) => ref)]),
    ).toEqual([
      ['What is kept?', ['1.1', '1.1.a']],
      ['Who asks?', ['2.2']],
    ]);
  });
});

describe('the words of a DOCX', () => {
  it.each([
    [
      'keep what was put in and drop what was taken out',
      p(
        run('Staff ') +
          `<w:ins w:id="1">${run('must ')}</w:ins>` +
          '<w:del w:id="2"><w:r><w:delText>may </w:delText></w:r></w:del>' +
          run('keep keys.'),
      ),
      ['Staff must keep keys.'],
    ],
    [
      'stand where they were moved to',
      p(run('Gates.') + `<w:moveFrom w:id="1">${run(' Keys.')}</w:moveFrom>`) +
        p(`<w:moveTo w:id="2">${run('Keys.')}</w:moveTo>`),
      ['Gates.', 'Keys.'],
    ],
    [
      'run on over a deleted end of a paragraph',
      p(run('Staff keep '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('keys.'),
      ['Staff keep keys.'],
    ],
    [
      'keep no row that was deleted',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`,
      ['kept'],
    ],
    [
      'keep the result of a field and not its instruction',
      p(
        run('See ') +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF keys</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('rule 4') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          `<w:fldSimple w:instr="DATE">${run(' of May')}</w:fldSimple>`,
      ),
      ['See rule 4 of May'],
    ],
    [
      'are taken out of links, smart tags and content controls',
      p(
        `<w:hyperlink r:id="x">${run('Keys')}</w:hyperlink><w:smartTag>${run(' are')}</w:smartTag>` +
          `<w:sdt><w:sdtPr><w:alias w:val="hint"/></w:sdtPr><w:sdtContent>${run(' kept.')}</w:sdtContent></w:sdt>`,
      ),
      ['Keys are kept.'],
    ],
    [
      'leave out hidden text, by run, by style and by an empty paragraph on a list',
      p(run('Keys') + run(' hidden', '<w:vanish/>') + run(' shown', '<w:vanish w:val="0"/>')) +
        p('gone', styled('Hidden')) +
        p(run('gone', '<w:rStyle w:val="Unseen"/>')),
      ['Keys shown'],
    ],
    [
      'know tabs, breaks, hyphens and signs',
      p(
        run('a') +
          '<w:r><w:tab/></w:r>' +
          run('b') +
          '<w:r><w:br/></w:r>' +
          run('co') +
          '<w:r><w:softHyphen/></w:r>' +
          run('operate well') +
          '<w:r><w:noBreakHyphen/></w:r>' +
          run('kept ') +
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      ),
      ['a\tb', 'cooperate well-kept ☑'],
    ],
    [
      'put a table row on a line, and cells of several paragraphs below each other',
      `<w:tbl><w:tr><w:tc>${p('1.')}</w:tc><w:tc>${p('Keys are kept.')}</w:tc></w:tr>` +
        `<w:tr><w:tc>${p('2.')}</w:tc><w:tc>${p('Gates')}${p('Locks')}</w:tc></w:tr></w:tbl>`,
      ['1.\tKeys are kept.', '2.', 'Gates', 'Locks'],
    ],
    [
      'of a text box stand after the paragraph it hangs on, once',
      p(
        run('Host.') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('Boxed.')}</w:txbxContent></wps:txbx></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boxed.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['Host.', 'Boxed.'],
    ],
    [
      'drop raised figures and keep raised letters',
      p(
        run('Keys') +
          run('3', '<w:vertAlign w:val="superscript"/>') +
          run(' of the 1') +
          run('st', '<w:vertAlign w:val="superscript"/>'),
      ),
      ['Keys of the 1st'],
    ],
  ])('%s', async (_rule, body, expected) => {
    const styles =
      style('Hidden', 'Hidden', '<w:rPr><w:vanish/></w:rPr>') +
      '<w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await linesOf({ body, styles })).toEqual(expected);
  });

  it('are the same in the strict form and in UTF-16', async () => {
    const body = p('Keys are kept.');
    const strict = makeDocx({ body }).length;
    expect(strict).toBeGreaterThan(0);
    const xml = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Keys – kept.</x:t></x:r></x:p></x:body></x:document>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect(await linesOf({ body, more: { 'word/document.xml': utf16 } })).toEqual(['Keys – kept.']);
  });
});

describe('what a DOCX says of its lines', () => {
  const marksOf = async (parts: DocxParts) => {
    const { text, marks } = await extract(parts);
    return marks.map(({ at, ...mark }) => ({
      ...mark,
      line: text.slice(at, text.indexOf('\n', at)),
    }));
  };

  it('finds headings by name, by level, and by what a style is based on', async () => {
    const styles =
      style('berschrift1', 'Heading 1') +
      style('Question', 'Question', '<w:basedOn w:val="berschrift1"/>') +
      style('Third', 'Third', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Text', 'Text', '<w:basedOn w:val="Third"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const body = [
      p('One', styled('berschrift1')),
      p('Two', styled('Question')),
      p('Three', styled('Third')),
      p('Words', styled('Text')),
      p('Four', '<w:outlineLvl w:val="3"/>'),
    ].join('');
    expect(await marksOf({ body, styles })).toEqual([
      { kind: 'heading', level: 1, line: 'One' },
      { kind: 'heading', level: 1, line: 'Two' },
      { kind: 'heading', level: 3, line: 'Three' },
      { kind: 'heading', level: 4, line: 'Four' },
    ]);
  });

  it('takes a table of contents for furniture, by style and by field', async () => {
    const styles = style('TOC1', 'toc 1');
    const toc =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = [
      p('What is kept? 3', styled('TOC1')),
      p(`${toc}${run('Who asks? 4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
      p('Keys.'),
    ].join('');
    expect(await marksOf({ body, styles })).toEqual([
      { kind: 'furniture', line: 'What is kept? 3' },
      { kind: 'furniture', line: 'Who asks? 4' },
    ]);
  });

  it('keeps footnotes out of the running text, and not out of the document', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = p('What is kept?') + p(run('Keys') + reference + run(' are kept.'));
    const footnotes =
      `<w:footnote w:id="0" w:type="separator">${p('line')}</w:footnote>` +
      `<w:footnote w:id="2">${p(run('1', '<w:vertAlign w:val="superscript"/>') + run('Since May.'))}</w:footnote>`;
    const { text } = await extract({ body, footnotes });
    expect(text).toBe('What is kept?\n\nKeys are kept.\n\n[1] Since May.\n');
    const { issues, sections } = await parseFile({
      name: 'a.docx',
      bytes: makeDocx({ body, footnotes }),
    });
    expect(issues.filter(({ code }) => code === 'page-furniture')).toHaveLength(1);
    expect(JSON.stringify(sections)).not.toContain('Since May');
  });

  it('sees bold words at the start of a paragraph', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p(run('Key rings.', '<w:b/>') + run(' Staff keep keys.')) +
      p(run('Gates', '<w:rStyle w:val="Strong"/>') + run(' are shut.'));
    const { text, marks } = await extract({ body, styles });
    expect(
      marks.map((mark) =>
        mark.kind === 'bold' ? text.slice(mark.span[0], mark.span[1]) : mark.kind,
      ),
    ).toEqual(['Key rings.', 'Gates']);
  });

  it('sets further paragraphs of a list entry in below it', async () => {
    const body = [
      p('Keys are kept.', onList(1)),
      p('Rings too.', '<w:ind w:left="720"/>'),
      p('Gates are shut.', onList(1)),
      p('The end.'),
    ].join('');
    const { text } = await extract({ body, numbering: LETTERS + num(1, 1) });
    expect(text).toBe('1. Keys are kept.\n   Rings too.\n2. Gates are shut.\n\nThe end.\n');
  });
});
