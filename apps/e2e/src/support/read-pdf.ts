import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is read back from a report. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Roles of the structure tree, each once. */
  readonly roles: ReadonlySet<string>;
  readonly bookmarks: readonly string[];
  /** The text of each page. */
  readonly pages: readonly string[];
}

const collectRoles = (node: object, roles: Set<string>): void => {
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if (!('children' in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) collectRoles(child, roles);
};

/** pdfjs answers with a map, whatever its types say. */
const isMarked = (marks: object | null): boolean =>
  marks !== null &&
  'get' in marks &&
  typeof marks.get === 'function' &&
  marks.get('Marked') === true;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a PDF's properties, structure, bookmarks and text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const properties = new Map<string, unknown>(Object.entries(info));
  const roles = new Set<string>();
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = await page.getStructTree();
    if (tree !== null) collectRoles(tree, roles);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const marks = await document.getMarkInfo();
  const outline = (await document.getOutline()) ?? [];
  return {
    title: textOf(properties.get('Title')),
    language: textOf(properties.get('Language')),
    isTagged: isMarked(marks),
    roles,
    bookmarks: outline.map(({ title }) => title),
    pages,
  };
}
