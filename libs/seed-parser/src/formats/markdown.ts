import type { TextFormat } from './index.js';

/** Markdown, of which the structure reader knows `#` headings, lists and bold titles. */
export const markdown: TextFormat = {
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
};
