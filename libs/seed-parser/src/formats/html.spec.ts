import { readFileSync } from 'node:fs';
import { extractText, parseFile } from '../index.js';
import type { ExtractedText } from '../index.js';
import { HTML_EXTRACTOR } from './html.js';

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

const extract = async (html: string | Uint8Array): Promise<ExtractedText> => {
  const bytes = typeof html === 'string' ? bytesOf(html) : html;
  const extraction = await extractText({ name: 'policy.html', bytes });
  if (!extraction.ok) throw new Error(`${extraction.code}: ${extraction.message}`);
  return extraction.extracted;
};

const linesOf = async (html: string | Uint8Array): Promise<string[]> =>
  (await extract(html)).text.split('\n').filter((line) => line !== '');

/** The lines that are read, without what is marked as furniture. */
const readLines = async (html: string): Promise<string[]> => {
  const { text, marks } = await extract(html);
  const gone = marks.filter(({ kind }) => kind === 'furniture').map(({ at }) => at);
  let start = 0;
  return text.split('\n').filter((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    return line !== '' && !gone.some((at) => at >= from && at <= to);
  });
};

describe('the text of HTML', () => {
  it.each([
    ['numbers lists', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['starts them where they say', '<ol start="4"><li>a<li>b</ol>', ['4. a', '5. b']],
    ['counts down', '<ol reversed><li>a<li>b<li>c</ol>', ['3. a', '2. b', '1. c']],
    ['takes an entry’s own number', '<ol><li>a<li value="7">b<li>c</ol>', ['1. a', '7. b', '8. c']],
    ['uses letters', '<ol type="a" start="26"><li>a<li>b</ol>', ['z. a', 'aa. b']],
    [
      'uses roman numerals',
      '<ol type="I"><li>a<li>b<li>c<li>d</ol>',
      ['I. a', 'II. b', 'III. c', 'IV. d'],
    ],
    [
      'hears the style of a list',
      '<ol style="list-style-type: lower-roman"><li>a<li>b</ol>',
      ['i. a', 'ii. b'],
    ],
    [
      'prints nothing where a list shows nothing',
      '<ol style="list-style: none"><li>1) a</ol>',
      ['1) a'],
    ],
    ['doesn’t print a typed number twice', '<ol><li>1. a</li><li>2. b</li></ol>', ['1. a', '2. b']],
    [
      'sets nested lists in, with other bullets',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d<ol type=a><li>e</ol></ol>',
      ['• a', '  ◦ b', '• c', '1. d', '   a. e'],
    ],
    [
      'keeps further paragraphs of an entry with it',
      '<ol><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>',
      ['1. a', '   b', '2. c'],
    ],
    [
      'decodes entities',
      '<p>Q&amp;A &ldquo;x&rdquo; &#8211; &lt;y&gt;&nbsp;z</p>',
      ['Q&A “x” – <y> z'],
    ],
    [
      'breaks lines at br and blocks only',
      '<p>a<br>b <i>c</i>\n d</p><div>e<p>f</div>g',
      ['a', 'b c d', 'e', 'f', 'g'],
    ],
    [
      'drops what is never shown',
      '<head><title>t</title></head><p>a<script>b</script><style>c</style></p><template><p>d</p></template><noscript>e</noscript>' +
        '<p hidden>f</p><p style="color:red; display : none">g</p><span aria-hidden="true">h</span><dialog>i</dialog>',
      ['a'],
    ],
    [
      'puts a table row on a line, and cells that hold more below each other',
      '<table><caption>t</caption><tr><th>No.<th>Rule</tr><tr><td>1.<td><p>Keep <b>keys</b>.</p></tr><tr><td>2.<td><p>a</p><p>b</p></table>',
      ['t', 'No.\tRule', '1.\tKeep keys.', '2.', 'a', 'b'],
    ],
    ['keeps the lines of preformatted text', '<pre>a\n  b</pre>', ['a', 'b']],
    [
      'drops note figures and heading links',
      '<h2>Keys<a href="#k">#</a></h2><p>Kept<sup>2</sup> on the 1<sup>st</sup>.',
      ['Keys', 'Kept on the 1st.'],
    ],
    ['takes out soft hyphens and zero-width spaces', '<p>co&shy;oper&#8203;ate', ['cooperate']],
    [
      'keeps the words of buttons in headings',
      '<h3><button>What is kept?</button></h3><p>Keys.',
      ['What is kept?', 'Keys.'],
    ],
    ['survives tags that are never closed', '<p>a<b>b<p>c<li>d</div></p>', ['ab', 'c', 'd']],
  ])('%s', async (_rule, html, expected) => {
    const lines = await linesOf(`<html><body>${html}`);
    expect(lines.map((line) => line.trimEnd())).toEqual(expected);
  });

  it.each([
    ['UTF-8 by itself', bytesOf('<p>“é”</p>'), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>“é”</p>', 'utf16le'), 'utf-16le'],
    ['UTF-16 without one', Buffer.from('<p>“é” and more words</p>', 'utf16le'), 'utf-16le'],
    [
      'the encoding it names',
      Buffer.concat([
        Buffer.from('<meta charset="windows-1251"><p>'),
        Buffer.from([0xcf, 0xf0, 0xe0]),
      ]),
      'windows-1251',
    ],
    [
      'the encoding it names the long way',
      Buffer.concat([
        Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>'),
        Buffer.from([0x93, 0xe9, 0x94]),
      ]),
      'windows-1252',
    ],
    [
      'Windows-1252 where it names UTF-8 and isn’t',
      Buffer.from([...Buffer.from('<meta charset=utf-8><p>'), 0xe9]),
      'windows-1252',
    ],
  ])('is read in %s', async (_encoding, bytes, encoding) => {
    const extracted = await extract(new Uint8Array(bytes));
    expect(extracted.encoding).toBe(encoding);
    expect(extracted.text).toMatch(/^(?:“é”.*|Пра|é)\n$/u);
  });
});

describe('what stands around a document in HTML', () => {
  it.each([
    [
      'nav, header, footer and aside of the page',
      '<header>Site</header><nav><ul><li>Home</ul></nav><h2>Q?</h2><p>a<aside>Also</aside><footer>Contact</footer>',
      ['Q?', 'a'],
    ],
    [
      'their roles',
      '<div role="banner">Site</div><div role="navigation">Home</div><h2>Q?</h2><div role="contentinfo">Contact</div>',
      ['Q?'],
    ],
    [
      'all outside of main',
      '<div>Skip to content</div><main><h2>Q?</h2><p>a</main><div>Top</div>',
      ['Q?', 'a'],
    ],
    ['nothing for a main without words', '<p>a</p><main></main>', ['a']],
    [
      'not the header and footer of a part of it',
      '<main><article><header>Q?</header><p>a</p><footer>b</footer></article></main>',
      ['Q?', 'a', 'b'],
    ],
  ])('is %s', async (_rule, html, expected) => {
    expect(await readLines(`<body>${html}</body>`)).toEqual(expected);
  });

  it('is kept in the text and reported', async () => {
    const html = '<nav>Home</nav><main><h2>What is kept?</h2><ol><li>Staff keep keys.</ol></main>';
    const document = await parseFile({ name: 'a.html', bytes: bytesOf(html) });
    expect(document.text).toContain('Home');
    expect(document.issues.map(({ code }) => code)).toEqual(['page-furniture']);
    expect(document.sections[0]?.practices[0]?.text).toBe('Staff keep keys.');
  });
});

describe('headings in HTML', () => {
  it('are known by their elements, roles and fold-outs', async () => {
    const html =
      '<h1>A</h1><div role="heading" aria-level="3">B</div><details><summary>C</summary><p>d</p></details>';
    const { text, marks } = await extract(html);
    expect(
      marks.map((mark) => mark.kind === 'heading' && [mark.level, text.charAt(mark.at)]),
    ).toEqual([
      [1, 'A'],
      [3, 'B'],
      [6, 'C'],
    ]);
  });

  it('make sections of questions in fold-outs', async () => {
    const html =
      '<details><summary>Keeping of keys</summary><ol><li>Staff keep keys.</ol></details>' +
      '<details><summary>Gates</summary><ol><li>Guards shut gates.</ol></details>';
    const { sections } = await parseFile({ name: 'faq.html', bytes: bytesOf(html) });
    expect(sections.map(({ heading }) => heading)).toEqual(['Keeping of keys', 'Gates']);
  });

  it('and bold titles are set apart', async () => {
    const html =
      '<h2>What is kept?</h2><ol><li><strong>Key rings.</strong> Staff keep them.<li>Gates are shut.</ol>';
    const { sections } = await parseFile({ name: 'a.html', bytes: bytesOf(html) });
    expect(sections[0]?.practices.map(({ title }) => title)).toEqual(['Key rings', null]);
  });
});

describe('the version of the reader of HTML', () => {
  it('names the library that is installed', () => {
    const manifest = JSON.parse(
      readFileSync(
        new URL('../../../../node_modules/rehype-parse/package.json', import.meta.url),
        'utf8',
      ),
    );
    expect(HTML_EXTRACTOR).toBe(`html/1 rehype-parse/${manifest.version}`);
  });
});
