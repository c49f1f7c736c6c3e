import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@plumbline/domain';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { atCount, within } from '../durability/testing/counts.js';
import { FORMATS } from './formats/index.js';
import type { IncomingFile } from './incoming.js';
import { planImport } from './plan-import.js';
import { aChecklist } from './testing/builders.js';

const checklist = aChecklist();
const { xlsx, csv, oscal, yaml } = FORMATS;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The export as another program would have saved it. */
const workbook = (
  change: (parts: Record<string, string>) => Record<string, string>,
): Uint8Array => {
  const files = unzipSync(xlsx.write(checklist));
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  return zipSync(
    Object.fromEntries(Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)])),
  );
};

const sheet = (change: (xml: string) => string): Uint8Array =>
  workbook((parts) => ({ ...parts, [SHEET]: change(parts[SHEET] ?? '') }));

const refusal = async (read: () => IncomingFile | Promise<IncomingFile>): Promise<string> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'read';
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes the archive say that its parts are this long. */
const lyingAbout = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length - 4; at += 1) {
    const signature = copy.readUInt32LE(at);
    if (signature === 0x02014b50) copy.writeUInt32LE(size, at + 24);
    if (signature === 0x04034b50) copy.writeUInt32LE(size, at + 22);
  }
  return copy;
};

describe('a hostile workbook', () => {
  it('is refused in under five seconds when it is a bomb, whatever sizes it declares', async () => {
    const bomb = sheet((xml) =>
      xml.replace('</sheetData>', `${' '.repeat(200_000_000)}</sheetData>`),
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = Date.now();
    expect(await refusal(() => xlsx.read(bomb))).toMatch('too large inside');
    expect(await refusal(() => xlsx.read(lyingAbout(bomb, 1000)))).toMatch(/^rule-unmet/);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it('is refused when it has more parts than any workbook', async () => {
    const many = workbook((parts) => ({
      ...parts,
      ...Object.fromEntries(Array.from({ length: 1001 }, (_empty, index) => [`p${index}`, ''])),
    }));
    expect(await refusal(() => xlsx.read(many))).toMatch('too large inside');
  });

  it.each([
    ['an external entity', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['entities that multiply', '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
  ])('is refused when it declares %s', async (_name, doctype) => {
    const bytes = sheet((xml) => xml.replace('?>\n', `?>\n${doctype}`));
    expect(await refusal(() => xlsx.read(bytes))).toMatch('declares its own XML entities');
  });

  it.each([
    ['an entity it does not declare', (xml: string) => xml.replace('Executed', '&x;'), 'damaged'],
    ['tags that do not match', (xml: string) => xml.replace('</sheetData>', ''), 'damaged'],
    [
      'elements nested without end',
      (xml: string) => xml.replace('</sheetData>', `</sheetData>${'<a>'.repeat(100_000)}`),
      'nested too deep',
    ],
    [
      'a cell far away',
      (xml: string) =>
        xml.replace('r="A3"', 'r="XFD1048576"').replace('<row r="3">', '<row r="1048576">'),
      'out of reach',
    ],
  ])('is refused with %s', async (_name, change, reason) => {
    expect(await refusal(() => xlsx.read(sheet(change)))).toMatch(reason);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('a') })],
    ['half an archive', xlsx.write(checklist).slice(0, 2000)],
    ['a protected or old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ])('is refused when it is %s', async (_name, bytes) => {
    expect(await refusal(() => xlsx.read(bytes))).toMatch(
      /^rule-unmet: The .+(Save it as|save it as)/,
    );
  });

  it('has no formula run or taken: its cell is named', async () => {
    const bytes = sheet((xml) =>
      xml.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="str"><f>HYPERLINK("x")</f><v>x</v></c>'),
    );
    const plan = await planImport({ checklist, format: xlsx, incoming: await xlsx.read(bytes) });
    expect(plan.problems).toEqual([
      expect.objectContaining({ place: 'C2', code: 'holds-formula' }),
    ]);
  });
});

describe('a workbook that Excel saved', () => {
  it('is read with shared strings, runs, numbers, sparse rows and a sheet moved to the front', async () => {
    const bytes = workbook(({ [SHEET]: xml = '', ...parts }) => ({
      ...parts,
      [SHEET]: xml
        .replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="s"><v>1</v></c>')
        .replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3"><v>5.1</v></c>')
        .replace('<row r="3">', '<row r="7">')
        .replaceAll(/r="([A-O])3"/g, 'r="$17"'),
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>no</x:t></x:si><x:si><x:r><x:t>Run </x:t></x:r><x:r><x:t xml:space="preserve">title_x000D_</x:t></x:r><x:rPh><x:t>reading</x:t></x:rPh></x:si></x:sst>',
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        /<sheet name="Checklist"[^>]*>(<sheet name="About"[^>]*>)/,
        '$1<sheet name="Checklist" sheetId="1" r:id="rId1"/>',
      ),
    }));
    const plan = await planImport({ checklist, format: xlsx, incoming: await xlsx.read(bytes) });
    expect(plan.problems).toEqual([]);
    expect(plan.changed.map(({ place, changes }) => [place, changes])).toEqual([
      ['row 2', { title: 'Run title' }],
    ]);
    expect(plan.unchanged).toBe(1);
  });
});

describe('a CSV file of other programs', () => {
  const text = Buffer.from(csv.write(checklist)).toString('utf8');

  it.each([
    ['without a BOM', text.slice(1)],
    ['with LF', text.replaceAll('\r\n', '\n')],
    ['without the last line end', text.slice(0, -2)],
    [
      'with every cell in quotes',
      text.slice(1).replaceAll(/(?<=^|,)([^",\r\n]*)(?=,|\r|$)/gm, '"$1"'),
    ],
    ['with empty rows and columns after the last', text.replaceAll('\r\n', ',,\r\n') + ',,,\r\n'],
  ])('is read %s', async (_name, file) => {
    const incoming = await csv.read(utf8(file));
    const plan = await planImport({ checklist, format: csv, incoming });
    expect(plan).toEqual({ changed: [], unchanged: 2, missing: [], problems: [] });
  });

  it.each([
    ['a quote that is never closed', `${text}"abc,`, 'Row 4 is not CSV'],
    ['words after a closing quote', `${text}"a"b,`, 'Row 4 is not CSV'],
    ['another encoding', Buffer.from(text, 'utf16le').toString('latin1'), 'not text in UTF-8'],
    ['too many rows', text + 'a\r\n'.repeat(5001), 'at most 5000'],
  ])('is refused with %s', async (_name, file, reason) => {
    const bytes = file.includes('\0') ? Buffer.from(file, 'latin1') : utf8(file);
    expect(await refusal(() => csv.read(bytes))).toMatch(reason);
  });

  it('is read in time when it is nothing but quotes', async () => {
    const before = Date.now();
    expect(await refusal(() => csv.read(utf8('"'.repeat(4_000_000))))).toBe('read');
    expect(await refusal(() => csv.read(utf8('"'.repeat(3_999_999))))).toMatch('Row 1');
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it('says that the key is missing rather than guess by order', async () => {
    const incoming = await csv.read(utf8('Ref,Wording\r\n5.1,Verify.\r\n'));
    expect(incoming.problems).toEqual([
      expect.objectContaining({ place: 'row 1', code: 'missing-column' }),
    ]);
  });
});

describe('an overlay or a catalog of other hands', () => {
  it.each([
    ['YAML that is broken', () => yaml.read(utf8('items: [{')), 'at line 1'],
    ['aliases', () => yaml.read(utf8('a: &a [1]\nitems: [*a, *a]')), 'Alias'],
    ['JSON that is broken', () => oscal.read(utf8('{"catalog":')), 'not JSON'],
    ['another OSCAL model', () => oscal.read(utf8('{"profile":{}}')), 'not an OSCAL catalog'],
  ])('is refused with %s', async (_name, read, reason) => {
    expect(await refusal(read)).toMatch(reason);
  });

  it('names every place of an overlay that is wrong', async () => {
    const { problems, items } = await yaml.read(
      utf8(
        "schema: plumbline.overlay/1\nitems: [{ ref: '5.1', wording: V., unit: x, category: law }]",
      ),
    );
    expect(items).toEqual([]);
    expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual([
      '/items/0/unit unknown-part',
      '/items/0/category bad-value',
    ]);
  });

  it('takes a hand-written overlay that names items by their ref, and leaves the rest', async () => {
    const incoming = await yaml.read(
      utf8("schema: plumbline.overlay/1\nitems: [{ ref: '5.1', wording: Verify anew. }]"),
    );
    const plan = await planImport({ checklist, format: yaml, incoming });
    expect(plan.problems).toEqual([]);
    expect(plan.changed.map(({ changes }) => changes)).toEqual([{ wording: 'Verify anew.' }]);
  });

  it('names parts and properties of a catalog that have no place here, and wrong choices', async () => {
    const catalog = JSON.parse(Buffer.from(oscal.write(checklist)).toString('utf8'));
    const [control] = catalog.catalog.groups[0].controls;
    control.params = [{ id: 'x' }];
    control.parts.push({ name: 'overview', prose: 'x' });
    control.props.push({ name: 'sort-id', value: '1' });
    control.props.find(({ name }: { name: string }) => name === 'category').value = 'law';
    const { problems } = await oscal.read(utf8(JSON.stringify(catalog)));
    expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual([
      '/catalog/groups/0/controls/0/params unknown-part',
      '/catalog/groups/0/controls/0/props/7 unknown-part',
      '/catalog/groups/0/controls/0/parts/4 unknown-part',
      '/catalog/groups/0/controls/0/props/3 bad-value',
    ]);
  });

  it('lets other tools write their own metadata', async () => {
    const catalog = JSON.parse(Buffer.from(oscal.write(checklist)).toString('utf8'));
    catalog.catalog.uuid = '11111111-1111-4111-8111-111111111111';
    catalog.catalog.metadata['last-modified'] = '2027-01-01T00:00:00Z';
    const incoming = await oscal.read(utf8(JSON.stringify(catalog)));
    const plan = await planImport({ checklist, format: oscal, incoming });
    expect(plan).toMatchObject({ changed: [], unchanged: 2, problems: [] });
  });
});

describe.each(Object.values(FORMATS))('any bytes as $name', (format) => {
  const good = Buffer.from(format.write(checklist));
  const damaged = fc
    .array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 })
    .map((edits) => {
      const bytes = Buffer.from(good);
      for (const [at, byte] of edits) bytes[at] = byte;
      return new Uint8Array(bytes);
    });

  it(
    'are read or refused in words, and never crash the import',
    async () => {
      const files = fc.oneof(damaged, fc.uint8Array({ maxLength: 200 }));
      await fc.assert(
        fc.asyncProperty(files, async (bytes) => {
          try {
            const incoming = await format.read(bytes);
            await planImport({ checklist, format, incoming });
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            expect(error.message.length).toBeGreaterThan(20);
          }
        }),
        { numRuns: atCount(80, 20_000) },
      );
    },
    within(60),
  );
});
