import { beforeAll, describe, expect, it } from '@jest/globals';
import { fontFiles } from '../fonts/font-files.js';
import { pdfDefects } from './check-pdf.js';
import { renderInProcess } from './rendering-process.js';

const TITLE = 'Check & “balance” <1>';
const EXPECTED = { title: TITLE, pages: 2, fonts: ['SourceSans3', 'SourceCodePro'] };

let pdf: Buffer;

beforeAll(async () => {
  const rendered = await renderInProcess(
    {
      templates: {
        'main.typ': `#set document(title: json("report.json"))
          #set text(font: "Source Sans 3", fallback: false, lang: "en", region: "US")
          = One
          #pagebreak()
          = Two`,
      },
      data: JSON.stringify(TITLE),
      fontFiles: fontFiles(),
      createdAt: 1_780_000_000,
      title: TITLE,
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  pdf = Buffer.from(rendered.pdf);
});

/** The same bytes with one place changed, as a broken writer would have left it. */
const broken = (from: string | RegExp, to: string): Buffer => {
  const raw = pdf.toString('latin1');
  const changed = raw.replace(from, to);
  expect(changed).not.toBe(raw);
  return Buffer.from(changed, 'latin1');
};

describe('the check of a written PDF', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(pdfDefects(pdf, EXPECTED)).toEqual([]);
  });

  it.each<[string | RegExp, string, string]>([
    ['%PDF-1.7', '%PDF-1.4', 'it is not a whole PDF 1.7'],
    [/%%EOF\s*$/u, '%%EO', 'it is not a whole PDF 1.7'],
    ['/Marked true', '/Marked false', 'it is not marked as tagged'],
    [/\/StructTreeRoot \d+ 0 R/u, '', 'it has no structure tree'],
    ['/Lang (en-US)', '/Lang (de)', 'its language is not en-US'],
    ['/DisplayDocTitle true', '/DisplayDocTitle false', 'it does not show its title'],
    [/\/Outlines \d+ 0 R/u, '', 'it has no bookmarks'],
    ['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'it does not name PDF/UA-1'],
    ['x-default">Check', 'x-default">Chuck', 'its title differs'],
    [/\/Type \/Page\s/u, '/Type /Pag ', 'it has 1 of 2 pages'],
    [/\/FontFile2 \d+ 0 R/u, '', 'a font is not embedded'],
    [/\/FontDescriptor \d+ 0 R/u, '', 'a font is not embedded'],
    [
      /\/FontName \/([A-Z]+)\+SourceSans3/u,
      '/FontName /$1+DejaVuSans',
      'the font DejaVuSans-Semibold is not one of the report’s',
    ],
  ])('finds %s changed to %s', (from, to, defect) => {
    expect(pdfDefects(broken(from, to), EXPECTED)).toEqual([defect]);
  });

  it('finds bytes that are no PDF at all', () => {
    expect(pdfDefects(Buffer.from('plain text'), EXPECTED)).toContain('it is not a whole PDF 1.7');
  });
});
