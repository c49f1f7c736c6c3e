import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { Refused } from '../refused.js';

/** What happens in an XML part; names are `w:p`, whatever prefix the file uses. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Attributes by local name; the few that matter are never told apart by namespace alone. */
export type Attributes = Readonly<Record<string, string>>;

const DEEPEST = 256;

/** Namespaces of ISO/IEC 29500, transitional and strict, under the names they usually have. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
};

/**
 * Reads an XML part piece by piece. Nothing it names is opened.
 * @throws Refused for a document type (entities come that way), bad XML and absurd depth.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refused('outside-references');
  });
  parser.on('error', () => {
    throw new Refused('broken-file');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refused('too-much-inside');
    handler.open(nameOf(uri, local), valuesOf(attributes));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    handler.close(nameOf(uri, local));
  });
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decodeOrRefuse(decoder, piece));
  }
  if (decoder) parser.write(decodeOrRefuse(decoder));
  parser.close();
}

const nameOf = (uri: string, local: string): string => `${PREFIXES[uri] ?? ''}${local}`;

function valuesOf(attributes: Record<string, { local: string; value: string }>): Attributes {
  const values: Record<string, string> = {};
  for (const { local, value } of Object.values(attributes)) values[local] = value;
  return values;
}

// The parts of a DOCX are UTF-8 or UTF-16 (ISO/IEC 29500-2, 9.1.3).
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const name = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(name, { fatal: true });
}

function decodeOrRefuse(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused('broken-file');
  }
}
