import type { TextFormat } from './text-file.js';

/** Markdown, of which the structure reader knows `#` headings, lists and bold titles. */
export const markdown: TextFormat = {
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  extractor: 'markdown/1',
  marksOf: () => [],
};
