import { unreadable, utf8Text } from '../incoming.js';
import { catalogOf } from '../oscal/catalog.js';
import { readCatalog } from '../oscal/read-catalog.js';
import type { ExchangeFormat } from './format.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable(`The file is not JSON: ${error.message}. Export the checklist again.`);
  }
};

/** An OSCAL 1.2 catalog in JSON. */
export const oscal: ExchangeFormat = {
  name: 'oscal',
  mediaType: 'application/json',
  endings: ['.oscal.json', '.json'],
  write: (checklist) =>
    new TextEncoder().encode(`${JSON.stringify(catalogOf(checklist), null, 2)}\n`),
  read: (bytes) => readCatalog(parse(utf8Text(bytes, 'Save it as UTF-8.'))),
};
