import { jest } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { makeDocx, p } from '../fixtures/make-docx.js';
import { at, pdfOf, writePdf } from '../fixtures/make-pdf.js';
import { foldOver, lieAbout } from '../fixtures/make-zip.js';
import { extractText, REFUSALS } from '../index.js';
import type { RefusalCode } from '../index.js';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, 'hex'));
const padded = (start: Uint8Array, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(start);
  return bytes;
};

const DOCX = makeDocx({ body: p('Agencies keep keys.') });
const PDF = pdfOf([at(72, 700, 'Agencies keep a record of their keys.')]);
const HTML = bytesOf('<!doctype html><html><body><p>Agencies keep keys.</p></body></html>');
const OLE = hex('d0cf11e0a1b11ae1');
const PNG = padded(hex('89504e470d0a1a0a'), 200);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const withDocument = (xml: string | Uint8Array): Uint8Array =>
  makeDocx({ body: '', more: { 'word/document.xml': xml } });

const words = (xml: string): string =>
  `<w:document ${W}><w:body><w:p><w:r>${xml}</w:r></w:p></w:body></w:document>`;

const encryptedPdf = (): Uint8Array => {
  const key = `<${'ab'.repeat(32)}>`;
  return writePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 0 /Kids [] >>',
      `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    ],
    '/Encrypt 3 0 R /ID [<00><00>]',
  );
};

const oldWithPackage = (): Uint8Array => {
  const bytes = padded(OLE, 4096);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
};

type Case = readonly [what: string, name: string, make: () => Uint8Array, code: RefusalCode];

const CASES: readonly Case[] = [
  ['a file of no bytes', 'a.txt', () => new Uint8Array(), 'empty-file'],
  ['white space', 'a.txt', () => bytesOf(' \n\t\u200b\n'), 'empty-file'],
  [
    'HTML without words',
    'a.html',
    () => bytesOf('<html><body><img src="x"></body></html>'),
    'empty-file',
  ],
  ['a DOCX without words', 'a.docx', () => makeDocx({ body: p(' ') }), 'empty-file'],
  ['more than 32 MiB', 'a.txt', () => new Uint8Array(32 * 1024 * 1024 + 1).fill(97), 'too-large'],
  [
    'noise',
    'a.txt',
    () => new Uint8Array(500).map((_, index) => (index * 97) % 256),
    'binary-file',
  ],
  [
    'half a character',
    'a.txt',
    () => new Uint8Array(Buffer.from('\ufeffa\ud800b', 'utf16le')),
    'lone-surrogate',
  ],
  ['a picture', 'scan.png', () => PNG, 'unsupported-format'],
  ['a picture without an ending', 'scan', () => PNG, 'unsupported-format'],
  ['rich text', 'a.rtf', () => bytesOf('{\\rtf1 Keys}'), 'unsupported-format'],
  [
    'a workbook',
    'a.xlsx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<w/>') }),
    'unsupported-format',
  ],
  ['an old Word file', 'a.doc', () => padded(OLE, 4096), 'unsupported-format'],
  ['a PDF named DOCX', 'a.docx', () => PDF, 'not-what-its-name-says'],
  ['a PDF named text', 'a.txt', () => PDF, 'not-what-its-name-says'],
  ['a DOCX named PDF', 'a.pdf', () => DOCX, 'not-what-its-name-says'],
  ['a DOCX named text', 'a.txt', () => DOCX, 'not-what-its-name-says'],
  ['HTML named text', 'a.txt', () => HTML, 'not-what-its-name-says'],
  ['HTML named Markdown', 'a.md', () => HTML, 'not-what-its-name-says'],
  [
    'text named HTML',
    'a.html',
    () => bytesOf('1. What is kept?\n1. Keys.\n'),
    'not-what-its-name-says',
  ],
  ['text named PDF', 'a.pdf', () => bytesOf('1. What is kept?'), 'not-what-its-name-says'],
  ['text named DOCX', 'a.docx', () => bytesOf('1. What is kept?'), 'not-what-its-name-says'],
  ['rich text named DOCX', 'a.docx', () => bytesOf('{\\rtf1 Keys}'), 'not-what-its-name-says'],
  ['an old Word file named DOCX', 'a.docx', () => padded(OLE, 4096), 'not-what-its-name-says'],
  ['a picture named PDF', 'a.pdf', () => PNG, 'not-what-its-name-says'],
  [
    'a program named text',
    'a.txt',
    () => padded(bytesOf('MZ\u0001'), 300),
    'not-what-its-name-says',
  ],
  [
    'any archive named DOCX',
    'a.docx',
    () => zipSync({ 'a.txt': strToU8('a') }),
    'not-what-its-name-says',
  ],
  ['a DOCX with a password', 'a.docx', oldWithPackage, 'encrypted-file'],
  [
    'an encrypted entry',
    'a.docx',
    () => lieAbout(DOCX, 'word/document.xml', { flags: 1 }),
    'encrypted-file',
  ],
  ['a PDF with a password', 'a.pdf', encryptedPdf, 'encrypted-file'],
  [
    'a PDF of pictures',
    'a.pdf',
    () => pdfOf(['0 0 612 792 re f', '0 0 612 792 re f']),
    'no-text-layer',
  ],
  [
    'a scan with page numbers',
    'a.pdf',
    () => pdfOf([at(300, 30, 'Page 1'), at(300, 30, 'Page 2')]),
    'no-text-layer',
  ],
  ['a PDF that was cut off', 'a.pdf', () => PDF.subarray(0, PDF.length >> 1), 'broken-file'],
  [
    'a PDF of noise',
    'a.pdf',
    () => bytesOf(`%PDF-1.7\n${'x9 '.repeat(400)}\n%%EOF`),
    'broken-file',
  ],
  ['a DOCX that was cut off', 'a.docx', () => DOCX.subarray(0, DOCX.length >> 1), 'broken-file'],
  [
    'XML that ends too early',
    'a.docx',
    () => withDocument(`<w:document ${W}><w:body>`),
    'broken-file',
  ],
  [
    'XML in no encoding',
    'a.docx',
    () => withDocument(new Uint8Array([60, 97, 62, 0xff, 0xfe])),
    'broken-file',
  ],
  [
    'a wrong checksum',
    'a.docx',
    () => lieAbout(DOCX, 'word/document.xml', { crc: 7 }),
    'broken-file',
  ],
  [
    'a DOCX without its document',
    'a.docx',
    () => zipSync({ '[Content_Types].xml': strToU8('<a/>') }),
    'broken-file',
  ],
  [
    'entities that multiply',
    'a.docx',
    () =>
      withDocument(
        `<!DOCTYPE w [<!ENTITY a "keys"><!ENTITY b "&a;&a;&a;">]>${words('<w:t>&b;</w:t>')}`,
      ),
    'outside-references',
  ],
  [
    'an entity that lies outside',
    'a.docx',
    () => withDocument(`<!DOCTYPE w SYSTEM "http://192.0.2.1/a.dtd">${words('<w:t>a</w:t>')}`),
    'outside-references',
  ],
  [
    'an entity in HTML',
    'a.html',
    () =>
      bytesOf('<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hosts">]><html><p>&a;</p></html>'),
    'outside-references',
  ],
  [
    'a part that says it has 80 MiB',
    'a.docx',
    () => lieAbout(DOCX, 'word/document.xml', { uncompressedSize: 80 * 1024 * 1024 }),
    'too-much-inside',
  ],
  [
    'sizes of 4 GB declared',
    'a.docx',
    () =>
      lieAbout(makeDocx({ body: p('a'), more: { 'word/media/a.png': 'a' } }), 'word/media/a.png', {
        uncompressedSize: 0xfffffff0,
      }),
    'too-much-inside',
  ],
  [
    'a part larger than it says',
    'a.docx',
    () =>
      lieAbout(withDocument(words(`<w:t>${'a'.repeat(5_000_000)}</w:t>`)), 'word/document.xml', {
        uncompressedSize: 2000,
      }),
    'too-much-inside',
  ],
  [
    'more entries than a document has',
    'a.docx',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
        ),
      ),
    'too-much-inside',
  ],
  [
    'entries folded over each other',
    'a.docx',
    () => foldOver(zipSync({ kernel: new Uint8Array(200_000), b: strToU8('b') }), 500),
    'too-much-inside',
  ],
  [
    'elements in each other without end',
    'a.docx',
    () => withDocument(words('<w:smartTag>'.repeat(100_000) + '</w:smartTag>'.repeat(100_000))),
    'too-much-inside',
  ],
  [
    'HTML nested without end',
    'a.html',
    () => bytesOf(`<html>${'<div>'.repeat(20_000)}a`),
    'too-much-inside',
  ],
  [
    'HTML of a million tags',
    'a.html',
    () => bytesOf(`<html>${'<b>'.repeat(1_000_001)}`),
    'too-much-inside',
  ],
];

describe('a file that is refused', () => {
  it.each(CASES)(
    '%s (%s)',
    async (_what, name, make, code) => {
      const bytes = make();
      const began = process.cpuUsage();
      const extraction = await extractText({ name, bytes });
      expect(extraction).toMatchObject({ ok: false, code });
      // Processor time: what the machine does besides must not count.
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(5_000);
      if (!extraction.ok)
        expect(extraction.message).toMatch(/(?:Choose|Open|Save|Split|Run|Export) /u);
    },
    60_000,
  );

  it('is refused with every code there is, but for those of the clock and the memory', () => {
    const tested = new Set(CASES.map(([, , , code]) => code));
    const untested = Object.keys(REFUSALS).filter(
      (code) => ![...tested].some((each) => each === code),
    );
    expect(untested).toEqual(['took-too-long', 'took-too-much-memory']);
  });
});

describe('a file that is read all the same', () => {
  it.each([
    ['a PDF without an ending', 'policy', PDF],
    ['a DOCX without an ending', 'policy', DOCX],
    ['HTML without an ending', 'policy', HTML],
    ['text with an ending nobody knows', 'policy.v2', bytesOf('1. What is kept?')],
    ['a DOCX whose name is in capitals', 'POLICY.DOCX', DOCX],
    [
      'a DOCX with an archive inside that is never opened',
      'a.docx',
      makeDocx({ body: p('Keys.'), more: { 'word/embeddings/b.docx': DOCX } }),
    ],
    [
      'a DOCX whose links and pictures lie outside',
      'a.docx',
      makeDocx({ body: p('<w:hyperlink r:id="r"><w:r><w:t>Keys.</w:t></w:r></w:hyperlink>') }),
    ],
    [
      'HTML whose pictures and styles lie outside',
      'a.html',
      bytesOf(
        '<html><link rel=stylesheet href="http://192.0.2.1/a.css"><p>Keys.<img src="http://192.0.2.1/a.png">',
      ),
    ],
  ])('%s', async (_what, name, bytes) => {
    const fetches = jest.spyOn(globalThis, 'fetch');
    expect(await extractText({ name, bytes })).toMatchObject({ ok: true });
    expect(fetches).not.toHaveBeenCalled();
    fetches.mockRestore();
  });
});
