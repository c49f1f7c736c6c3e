/** The encoding an HTML file names in its first kilobyte (WHATWG HTML, 13.2.3.2), null if none. */
export function namedCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(start)?.[1];
  if (label === undefined || /^utf-?(?:8|16)/iu.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
