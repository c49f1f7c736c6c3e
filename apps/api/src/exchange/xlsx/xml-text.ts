/**
 * What XML 1.0 can't hold is written as Excel writes it, `_x000D_`; so is CR, which parsers turn
 * into LF, and an underscore that would read as the beginning of one (ECMA-376, ST_Xstring).
 */
const NOT_IN_XML = /[^\P{Cc}\t\n\x7F-\x9F]|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const hex = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A text as the content of a cell. */
export const cellXml = (text: string): string => escapeXml(text.replace(NOT_IN_XML, hex));

/** The text of a cell's content, after the XML was read. */
export const cellText = (content: string): string =>
  content.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
