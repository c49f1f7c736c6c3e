import type { DocumentInput } from './extraction.js';
import { FORMATS } from './index.js';
import type { FormatName } from './index.js';
import { Refused } from './refused.js';
import { holdsEncryptedPackage, sniff } from './sniff.js';
import type { Content } from './sniff.js';
import { extensionOf } from './text-file.js';

const NAMES: readonly FormatName[] = ['text', 'markdown', 'html', 'docx', 'pdf'];

/** Endings of files that hold documents, pictures or programs of kinds there is no reader for. */
const OTHER_KINDS = new Set(
  (
    'doc docm dot dotx rtf odt pages wpd xls xlsx xlsm ods csv ppt pptx odp key epub mobi ps eps ' +
    'xps djvu png jpg jpeg gif tif tiff bmp webp heic svg zip gz 7z rar tar exe dll msg eml json xml'
  ).split(' '),
);

const CONTENT_NAMES: Readonly<Record<Content, string>> = {
  pdf: 'a PDF',
  zip: 'a ZIP archive, as Word and Excel write it',
  ole: 'an Office document of the old kind',
  rtf: 'rich text (RTF)',
  html: 'HTML',
  xml: 'XML',
  picture: 'a picture',
  archive: 'an archive',
  program: 'a program',
};

/** What each format begins with; text has no sign. */
const SIGNS: Readonly<Record<FormatName, readonly (Content | null)[]>> = {
  text: [null, 'xml'],
  markdown: [null, 'xml'],
  html: ['html', null],
  docx: ['zip'],
  pdf: ['pdf'],
};

/**
 * The format a file is read in. Its name and its first bytes must agree; where the name says
 * nothing the bytes decide. @throws Refused
 */
export function decideFormat({ name, bytes }: DocumentInput): FormatName {
  const extension = extensionOf(name);
  const content = sniff(bytes);
  const named = NAMES.find((format) => isOneOf(FORMATS[format].extensions, extension));
  if (content === 'ole') throw oldOffice(bytes, named ?? null, extension);
  if (named !== undefined) {
    if (SIGNS[named].includes(content)) return named;
    throw content === null
      ? new Refused('not-what-its-name-says', noSuchContent(named, extension))
      : new Refused('not-what-its-name-says', otherContent(content, extension));
  }
  if (OTHER_KINDS.has(extension)) throw new Refused('unsupported-format');
  const found = NAMES.find((format) => format !== 'text' && SIGNS[format][0] === content);
  if (content === null || content === 'xml') return 'text';
  if (found === undefined) throw new Refused('unsupported-format');
  return found;
}

const isOneOf = (list: readonly string[], value: string): boolean => list.includes(value);

function oldOffice(bytes: Uint8Array, named: FormatName | null, extension: string): Refused {
  if (holdsEncryptedPackage(bytes)) return new Refused('encrypted-file');
  if (named === null) {
    const message =
      'This is an Office document of the old kind. Open it in Word, save it as DOCX and try that.';
    return new Refused('unsupported-format', message);
  }
  return new Refused('not-what-its-name-says', otherContent('ole', extension));
}

const otherContent = (content: Content, extension: string): string =>
  `The file is named .${extension} and holds ${CONTENT_NAMES[content]}. Choose the right file, or give it the ending that fits.`;

const noSuchContent = (named: FormatName, extension: string): string =>
  `The file is named .${extension} and isn’t ${FORMATS[named].name}. Choose the right file, or give it the ending that fits.`;
