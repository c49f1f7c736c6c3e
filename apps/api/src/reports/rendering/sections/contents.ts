import { type Section } from './section.js';

/** The table of contents; the layout fills it. */
export const contents: Section = {
  title: null,
  start: 'new-page',
  blocks: () => [{ kind: 'contents', title: 'Contents' }],
};
