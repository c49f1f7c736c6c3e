import { DomainError } from '@plumbline/domain';

const MOST_CHARACTERS = 200;

const isUnsafe = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 32 || (code >= 127 && code < 160);
  const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isControl || turnsDirection || (code >= 0xd800 && code <= 0xdfff);
};

/**
 * Reads X-File-Name (percent-encoded UTF-8) as `cleanFileName` leaves it. Throws DomainError
 * `malformed` when nothing is left of it.
 */
export const readFileName = (header: string | undefined): string => {
  const name = cleanFileName(decode(header ?? ''));
  if (name === '') throw nameMissing();
  return name;
};

/** The last part of a path, without control and direction characters; empty when nothing is left. */
export const cleanFileName = (given: string): string => {
  const name = Array.from(given)
    .filter((character) => !isUnsafe(character))
    .join('')
    .replace(/^.*[\\/]/, '')
    .trim();
  if (name === '.' || name === '..') return '';
  return name.length <= MOST_CHARACTERS ? name : shorten(name);
};

/** Keeps the extension, so that the file still opens with its program. */
const shorten = (name: string): string => {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, MOST_CHARACTERS - extension.length));
  const whole = stem.filter((character) => !isUnsafe(character)).join('');
  return `${whole}${extension}`;
};

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) throw nameMissing();
    throw error;
  }
};

const nameMissing = (): DomainError =>
  new DomainError('malformed', {
    detail: 'Send the file name, percent-encoded, in X-File-Name.',
    errors: [
      { pointer: '/fileName', code: 'missing', detail: 'Send the file name in X-File-Name.' },
    ],
  });

/** Content-Disposition of a download (RFC 6266): an ASCII name, and the real one as RFC 8187 says. */
export const attachmentHeader = (fileName: string): string => {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
