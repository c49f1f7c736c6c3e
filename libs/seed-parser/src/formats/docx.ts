import { Assembly } from './assembly.js';
import { BodyReader } from './docx/body.js';
import type { FlowParagraph } from './docx/flow.js';
import { Numbering } from './docx/numbering.js';
import { partsOf } from './docx/parts.js';
import type { Parts } from './docx/parts.js';
import { Styles } from './docx/styles.js';
import { readXml } from './docx/xml-reader.js';
import type { ExtractedText } from '../extracted-text.js';
import type { ExtractionOptions } from './index.js';
import { Refused } from './refused.js';
import { Archive } from './zip/archive.js';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Columns a list is set in from the one around it. */
const STEP = 3;

/**
 * The text of a DOCX (ISO/IEC 29500) as its reader sees it: numbers of lists included, tracked
 * changes accepted, hidden text left out. @throws Refused
 */
export async function readDocx(
  bytes: Uint8Array,
  options: ExtractionOptions,
): Promise<ExtractedText> {
  const archive = await Archive.open(bytes, options.onProgress);
  try {
    const parts = await partsOf(archive);
    const { text, marks } = assemble(await paragraphsOf(archive, parts));
    return { text, marks, mediaType: DOCX_TYPE, encoding: null, extractor: 'docx/1' };
  } finally {
    archive.close();
  }
}

async function paragraphsOf(archive: Archive, parts: Parts): Promise<FlowParagraph[]> {
  const styles = new Styles();
  const numbering = new Numbering((styleId) => styles.paragraph(styleId).numId);
  if (parts.styles) await readXml(archive.read(parts.styles), styles.handler());
  if (parts.numbering) await readXml(archive.read(parts.numbering), numbering.handler());
  const body = new BodyReader(styles, numbering);
  await readXml(archive.read(parts.document), body.handler());
  const notes = await notesOf(archive, parts, { styles, numbering });
  const cited = body.noteRefs.flatMap((ref, index) =>
    (notes.get(ref) ?? []).map((paragraph) => asNote(paragraph, index + 1)),
  );
  return [...body.take(), ...cited];
}

/** The paragraphs of foot- and endnotes by kind and id. */
async function notesOf(
  archive: Archive,
  parts: Parts,
  { styles, numbering }: { styles: Styles; numbering: Numbering },
): Promise<Map<string, FlowParagraph[]>> {
  const notes = new Map<string, FlowParagraph[]>();
  for (const part of parts.notes) {
    const reader = new BodyReader(styles, numbering);
    const { open, text, close } = reader.handler();
    let id = '';
    await readXml(archive.read(part), {
      open: (name, attributes) => {
        if (name === 'w:footnote' || name === 'w:endnote') {
          id = `${name.slice(2)} ${attributes['id'] ?? ''}`;
        }
        open(name, attributes);
      },
      text,
      close: (name) => {
        close(name);
        if (name === 'w:footnote' || name === 'w:endnote') notes.set(id, reader.take());
      },
    });
  }
  return notes;
}

const asNote = (paragraph: FlowParagraph, number: number): FlowParagraph => ({
  ...paragraph,
  pieces: [{ text: `[${number}] `, isBold: false }, ...paragraph.pieces],
  label: null,
  heading: null,
  isFurniture: true,
});

function assemble(paragraphs: readonly FlowParagraph[]): ReturnType<Assembly['finish']> {
  const assembly = new Assembly();
  let wordsColumn = 0;
  for (const { pieces, label, depth, heading, properties, isFurniture } of paragraphs) {
    const isList = label !== null && heading === null;
    const isContinued = label === null && heading === null && (properties.indent ?? 0) >= 300;
    const indent = isList ? depth * STEP : isContinued ? wordsColumn : 0;
    if (label) wordsColumn = indent + label.text.length + 1;
    else if (!isContinued) wordsColumn = 0;
    assembly.add({
      pieces,
      indent,
      isFurniture,
      ...(heading === null ? {} : { heading }),
      ...(label === null
        ? {}
        : {
            label: label.text,
            list: { level: depth + 1, ordered: label.ordered, value: label.value },
          }),
    });
  }
  if (assembly.isEmpty) throw new Refused('empty-file');
  return assembly.finish();
}
