import { Refused } from '../refused.js';
import type { Archive } from '../zip/archive.js';
import { readXml } from './xml-reader.js';

/** Where the parts of a DOCX lie that hold text. */
export interface Parts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  /** Foot- and endnotes. */
  readonly notes: readonly string[];
}

/** Finds the parts by their relationships. @throws Refused for an archive that is no DOCX. */
export async function partsOf(archive: Archive): Promise<Parts> {
  const start = await relationsOf(archive, '');
  const document = start.get('officeDocument')?.[0];
  if (document === undefined || !archive.has(document)) throw new Refused(whatElse(archive));
  const relations = await relationsOf(archive, document);
  const find = (type: string): string[] =>
    (relations.get(type) ?? []).filter((name) => archive.has(name));
  return {
    document,
    styles: find('styles')[0] ?? null,
    numbering: find('numbering')[0] ?? null,
    notes: [...find('footnotes'), ...find('endnotes')],
  };
}

const whatElse = (archive: Archive): 'broken-file' | 'not-what-its-name-says' =>
  archive.has('[Content_Types].xml') ? 'broken-file' : 'not-what-its-name-says';

/** The parts a part refers to, by the last word of the relationship's type. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, string[]>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, string[]>();
  if (!archive.has(name)) return relations;
  await readXml(archive.read(name), {
    open: (element, { Type = '', Target = '', TargetMode }) => {
      // What lies outside of the file is never asked for.
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.set(type, [...(relations.get(type) ?? []), pathOf(folder, Target)]);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

function pathOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
