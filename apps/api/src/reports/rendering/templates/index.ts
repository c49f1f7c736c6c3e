import { BLOCKS } from './blocks.js';
import { CHART } from './chart.js';
import { COVER } from './cover.js';
import { LISTS } from './lists.js';
import { MAIN } from './main.js';
import { PAGE } from './page.js';
import { SYMBOLS } from './symbols.js';
import { TYPE } from './type.js';

/**
 * The Typst sources, by file name. They are fixed: what people wrote reaches them as JSON only.
 * They are strings so that a built API needs no file that the TypeScript compiler doesn't copy.
 */
export const TEMPLATES: Readonly<Record<string, string>> = {
  'main.typ': MAIN,
  'page.typ': PAGE,
  'type.typ': TYPE,
  'symbols.typ': SYMBOLS,
  'lists.typ': LISTS,
  'chart.typ': CHART,
  'cover.typ': COVER,
  'blocks.typ': BLOCKS,
};
