import { DomainError } from '../errors/domain-error.js';

/**
 * The RFC 8785 (JCS) text of a JSON value: keys in UTF-16 order, shortest numbers, no white space.
 * Encode it as UTF-8 to hash it. Throws DomainError 'malformed', naming the place, for what JSON
 * can't carry: undefined, NaN and infinities, lone surrogates, cycles, anything but plain data.
 */
export function canonicalJson(value: unknown): string {
  return write(value, { path: '', within: [] });
}

interface Place {
  readonly path: string;
  readonly within: readonly object[];
}

function write(value: unknown, place: Place): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, place);
  if (typeof value === 'number') return writeNumber(value, place);
  if (typeof value !== 'object') throw refuse(`a value of type ${typeof value}`, place);
  if (place.within.includes(value)) throw refuse('a cycle', place);
  return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
}

function writeNumber(value: number, place: Place): string {
  if (!Number.isFinite(value)) throw refuse('a number that is not finite', place);
  return JSON.stringify(value);
}

function writeString(text: string, place: Place): string {
  // With the u flag a surrogate pair is one code point, so this matches lone surrogates only.
  if (/\p{Surrogate}/u.test(text)) throw refuse('a lone surrogate', place);
  return JSON.stringify(text);
}

function writeArray(list: readonly unknown[], place: Place): string {
  const within = [...place.within, list];
  const entries = Array.from(list, (entry, index) =>
    write(entry, { path: `${place.path}/${index}`, within }),
  );
  return `[${entries.join(',')}]`;
}

function writeObject(object: object, place: Place): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refuse('an object that is not plain data', place);
  }
  const within = [...place.within, object];
  // The default sort compares UTF-16 code units, which is the order the RFC asks for.
  const members = Object.entries(object)
    .map(([key, value]: [string, unknown]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, value }) => {
      const path = `${place.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return `${writeString(key, place)}:${write(value, { path, within })}`;
    });
  return `{${members.join(',')}}`;
}

const refuse = (what: string, place: Place): DomainError =>
  new DomainError('malformed', {
    detail: `Canonical JSON can't hold ${what} (at "${place.path}"); send plain JSON data.`,
  });
