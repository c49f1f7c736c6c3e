/** What the bytes must say of themselves. */
export interface ExpectedPdf {
  readonly title: string;
  readonly pages: number;
  /** PostScript names a font may start with; any other means that a system font leaked in. */
  readonly fonts: readonly string[];
}

/**
 * Opens a written PDF again and lists what it lacks of PDF/UA-1 (ISO 14289-1): tags, outline,
 * language, title, identification in the XMP, embedded fonts, every page. Empty when it is sound.
 * It reads the plain objects that Typst 0.14 writes; packed ones would show as missing.
 */
export function pdfDefects(pdf: Uint8Array, expected: ExpectedPdf): string[] {
  const raw = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = pdfObjects(raw);
  const catalog = objects.find((object) => /\/Type \/Catalog\b/u.test(object)) ?? '';
  const xmp = metadata(raw);
  const pages = objects.filter((object) => /\/Type \/Page\s/u.test(object)).length;
  const checks: readonly (readonly [isMet: boolean, defect: string])[] = [
    [raw.startsWith('%PDF-1.7') && raw.trimEnd().endsWith('%%EOF'), 'it is not a whole PDF 1.7'],
    [/\/MarkInfo <<\s*\/Marked true/u.test(catalog), 'it is not marked as tagged'],
    [/\/StructTreeRoot \d+ 0 R/u.test(catalog), 'it has no structure tree'],
    [/\/Lang \(en-US\)/u.test(catalog), 'its language is not en-US'],
    [/\/DisplayDocTitle true/u.test(catalog), 'it does not show its title'],
    [/\/Outlines \d+ 0 R/u.test(catalog), 'it has no bookmarks'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmp), 'it does not name PDF/UA-1'],
    [titleIn(xmp) === expected.title, 'its title differs'],
    [pages === expected.pages, `it has ${pages} of ${expected.pages} pages`],
  ];
  return [
    ...checks.filter(([isMet]) => !isMet).map(([, defect]) => defect),
    ...fontDefects(objects, expected.fonts),
  ];
}

const STREAM = /\bstream\r?\n[^]*?\bendstream\b/gu;
const OBJECT = /^\d+ \d+ obj\b([^]*?)^endobj\b/gmu;

const pdfObjects = (raw: string): string[] =>
  Array.from(raw.replace(STREAM, '').matchAll(OBJECT), ([, body]) => body ?? '');

function metadata(raw: string): string {
  const from = raw.indexOf('<?xpacket begin');
  const to = raw.indexOf('<?xpacket end', from);
  return from < 0 || to < 0 ? '' : Buffer.from(raw.slice(from, to), 'latin1').toString('utf8');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

function titleIn(xmp: string): string | null {
  const title = /<dc:title>.*?<rdf:li[^>]*>([^]*?)<\/rdf:li>/u.exec(xmp)?.[1];
  return (
    title?.replace(/&(?:lt|gt|quot|apos|amp|#39);/gu, (found) => ENTITIES[found] ?? found) ?? null
  );
}

function fontDefects(objects: readonly string[], allowed: readonly string[]): string[] {
  const descriptors = objects.filter((object) => /\/Type \/FontDescriptor\b/u.test(object));
  const fonts = objects.filter((object) =>
    /\/Subtype \/(?:CIDFontType|TrueType|Type1)/u.test(object),
  );
  const described = fonts.filter((font) => /\/FontDescriptor \d+ 0 R/u.test(font));
  const foreign = descriptors
    .map((descriptor) => /\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/u.exec(descriptor)?.[1] ?? '')
    .filter((name) => !allowed.some((start) => name.startsWith(start)));
  return [
    ...(descriptors.length === 0 ? ['it has no fonts'] : []),
    ...(descriptors.every((descriptor) => /\/FontFile[23]? \d+ 0 R/u.test(descriptor)) &&
    described.length === fonts.length
      ? []
      : ['a font is not embedded']),
    ...foreign.map((name) => `the font ${name} is not one of the report’s`),
  ];
}
