import { extname } from 'node:path';

const UNKNOWN = 'application/octet-stream';

const SIGNATURES: readonly (readonly [hex: string, mediaType: string])[] = [
  ['255044462d', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['474946383761', 'image/gif'],
  ['474946383961', 'image/gif'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['504b0304', 'application/zip'],
];

const OFFICE: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** The media type that the first bytes show; the name only tells apart what shares a signature. */
export const mediaTypeOf = (head: Buffer, fileName: string): string => {
  const found = SIGNATURES.find(([hex]) => head.toString('hex', 0, hex.length / 2) === hex)?.[1];
  const extension = extname(fileName).toLowerCase();
  if (found === 'application/zip') return zipType(head, extension);
  return found ?? textType(head, extension);
};

/** Office files are ZIP archives whose first entries name their parts. */
const zipType = (head: Buffer, extension: string): string => {
  const hasOfficeParts = /\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\//.test(
    head.toString('latin1'),
  );
  return (hasOfficeParts ? OFFICE[extension] : undefined) ?? 'application/zip';
};

const textType = (head: Buffer, extension: string): string => {
  const text = decodeUtf8(head);
  if (text === null) return UNKNOWN;
  if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
  if (/<(!doctype\s+html|html|head|body|script)[\s>]/i.test(text)) return 'text/html';
  return extension === '.csv' ? 'text/csv' : 'text/plain';
};

/** Null unless all of it is UTF-8 text; the last character may be cut in two. */
const decodeUtf8 = (head: Buffer): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return hasControls(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

const PLAIN_CONTROLS = [9, 10, 12, 13];

const hasControls = (text: string): boolean =>
  Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 && !PLAIN_CONTROLS.includes(code);
  });
