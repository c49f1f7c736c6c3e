import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { aChecklist, anItem } from '../testing/builders.js';
import { xlsx } from './xlsx.js';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const parts = partsOf(xlsx.write(aChecklist()));
const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

describe('the workbook', () => {
  it('keeps headings, refs and titles in view, and can be filtered', () => {
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<autoFilter ref="A1:O3"/>');
    expect(parts['xl/workbook.xml']).toContain('hidden="1">Checklist!$A$1:$O$3</definedName>');
  });

  it('has lists to choose from, each short enough for Excel', () => {
    const lists = [...sheet.matchAll(/type="list".*?sqref="(\w+:\w+)"><formula1>(.*?)</g)];
    expect(lists.map(([, cells]) => cells)).toEqual(['D2:D3', 'E2:E3', 'F2:F3', 'H2:H3']);
    expect(lists[0]?.[2]).toBe('"Mandatory,Expected,Typical,Recommended,Optional,Aspirational"');
    for (const [, , choices = ''] of lists) expect(choices.length).toBeLessThan(256);
  });

  it('holds texts only, in cells whose format is text', () => {
    const bytes = xlsx.write(aChecklist({ items: [anItem({ wording: '=1+1', title: '5.10' })] }));
    const texts = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(texts).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(texts).not.toMatch(/<f>|<v>/);
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    expect(styles.map(([, format]) => format)).toEqual(['0', '0', '49', '49', '49']);
  });

  it('bears the same date in every part, whenever it is made', () => {
    const hex = Buffer.from(xlsx.write(aChecklist())).toString('hex');
    // A local header: signature, six bytes, then time and date.
    const dates = [...hex.matchAll(/504b0304.{12}(.{8})/g)].map(([, date]) => date);
    // Midnight of 1 January 1980, as MS-DOS writes it.
    expect(dates).toEqual(Array.from({ length: 7 }, () => '00002100'));
  });

  it('tells in a second sheet what it is and how it is edited', () => {
    const about = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(about).toContain('Joint operations policy, revision 1');
    expect(about).toContain('ab'.repeat(32));
  });
});
