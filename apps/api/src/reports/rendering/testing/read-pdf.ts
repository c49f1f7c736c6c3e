import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag of the structure tree with the words inside it. */
export interface ReadTag {
  readonly role: string;
  readonly text: string;
  readonly alt: string | null;
}

export interface ReadBookmark {
  readonly title: string;
  readonly depth: number;
}

/** A PDF as a reading program finds it. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly tags: readonly ReadTag[];
  readonly bookmarks: readonly ReadBookmark[];
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Opens the bytes and reads every page's words and tags, the bookmarks and the properties. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const tags: ReadTag[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = wordsByMark(items);
    pages.push([...marked.values()].join(' ').replace(/\s+/gu, ' '));
    collect(await page.getStructTree(), { marked, tags });
  }
  const { info } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const bookmarks = flat(await document.getOutline(), 1);
  await task.destroy();
  return {
    pages,
    tags,
    bookmarks,
    title: property(info, 'Title'),
    language: property(info, 'Language'),
    isMarked: isMarked(mark),
  };
}

const property = (info: object, name: string): string =>
  String(Object.entries(info).find(([key]) => key === name)?.[1] ?? '');

/** The reader hands the entries over as a Map of another realm. */
const isMarked = (mark: object | null): boolean =>
  mark !== null && 'get' in mark && typeof mark.get === 'function' && mark.get('Marked') === true;

/** Words by the id of the marked content they stand in; what has none is an artifact's. */
function wordsByMark(items: readonly object[]): Map<string, string> {
  const marked = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      const end = 'hasEOL' in item && item.hasEOL === true ? ' ' : '';
      marked.set(id, `${marked.get(id) ?? ''}${String(item.str)}${end}`);
    } else if ('type' in item && item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push('id' in item && typeof item.id === 'string' ? item.id : (open.at(-1) ?? ''));
    }
  }
  return marked;
}

interface Collected {
  readonly marked: ReadonlyMap<string, string>;
  readonly tags: ReadTag[];
}

function collect(node: StructNode | null, collected: Collected): string {
  if (node === null) return '';
  if (node.id !== undefined) return collected.marked.get(node.id) ?? '';
  const place = collected.tags.length;
  const text = (node.children ?? []).map((child) => collect(child, collected)).join('');
  const { alt = null, role } = node;
  if (role !== undefined) collected.tags.splice(place, 0, { role, alt, text: text.trim() });
  return text;
}

const flat = (nodes: readonly OutlineNode[] | null, depth: number): ReadBookmark[] =>
  (nodes ?? []).flatMap(({ items, title }) => [{ title, depth }, ...flat(items, depth + 1)]);
