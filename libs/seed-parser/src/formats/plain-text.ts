import type { TextFormat } from './text-file.js';

/** Text with no markup but what its author typed: numbers, letters, dashes and blank lines. */
export const plainText: TextFormat = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  extractor: 'plain-text/1',
  marksOf: () => [],
};
