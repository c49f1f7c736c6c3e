/** What the first bytes of a file show it to be; null for text and for what has no such sign. */
export type Content =
  'pdf' | 'zip' | 'ole' | 'rtf' | 'html' | 'xml' | 'picture' | 'archive' | 'program';

const hex = (signature: string): number[] =>
  Array.from(signature.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const SIGNATURES: readonly (readonly [Content, readonly number[]])[] = [
  ['zip', hex('504b0304')],
  ['zip', hex('504b0506')],
  ['zip', hex('504b0708')],
  ['ole', hex('d0cf11e0a1b11ae1')],
  ['rtf', hex('7b5c727466')],
  ['picture', hex('89504e470d0a1a0a')],
  ['picture', hex('ffd8ff')],
  ['picture', hex('474946383961')],
  ['picture', hex('474946383761')],
  ['picture', hex('49492a00')],
  ['picture', hex('4d4d002a')],
  ['archive', hex('1f8b08')],
  ['archive', hex('377abcaf271c')],
  ['archive', hex('526172211a07')],
  ['archive', hex('425a6839')],
  ['archive', hex('fd377a585a00')],
  ['program', hex('7f454c46')],
  ['program', hex('cafebabe')],
];

/** Looks at the start of a file; a PDF may have up to 1 KiB before its sign (ISO 32000-1, H.3). */
export function sniff(bytes: Uint8Array): Content | null {
  const known = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  if (known) return known[0];
  const start = latin1(bytes.subarray(0, 1024));
  if (/^MZ[^]{0,100}\0/u.test(start)) return 'program';
  if (start.includes('%PDF-')) return 'pdf';
  const words = start.replace(/\0/gu, '').replace(/^(?:ï»¿|ÿþ|þÿ)?(?:\s|<!--[^]*?-->)*/u, '');
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(words)) return 'html';
  return /^<\?xml\b/u.test(words) ? 'xml' : null;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether a protected Office document is inside: its stream is named in UTF-16. */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const wanted = Buffer.from(name.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}
