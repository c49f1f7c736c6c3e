import type { Block } from '../block.js';
import { wordsOf } from '../span.js';
import type { Span } from '../span.js';

/** A document's title as it is printed. */
export interface DocumentTitle {
  readonly words: string;
  readonly span: Span;
}

const LONGEST_TITLE = 160;
const KIND_OF_DOCUMENT =
  /\b(?:polic(?:y|ies)|guid(?:e|ance|elines?)|handbook|manual|questions|answers|FAQs?|plan|procedures?|standards?|rules?|directive|order|agreement|program(?:me)?|code|charter|protocol|framework|regulations?|overview|report|memorandum|coordination|practices)\b/iu;
const CHROME =
  /[|›»©]|^(?:skip to|search|menu|home|back to|share|print|log ?in|sign ?in|contact|follow us)\b/iu;
const METADATA =
  /^(?:effective|version|revision|revised|date|dated|issued|adopted|approved|last (?:updated|reviewed)|number|no\.|policy (?:no|number)|page|by)\b|^(?:owner|contact|subject|to|from|re|status|author|prepared (?:by|for)|department|office|phone|email|category|applies to|distribution)\s?:|^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/iu;

/** Finds the title among the blocks before the first section: a heading, a line that names a kind of document, or the first short line. */
export function titleAmong(text: string, blocks: readonly Block[]): DocumentTitle | null {
  const lines = blocks
    .filter((block) => block.markers.length === 0 && !block.isAnswer)
    .map((block) => ({ block, words: titleWords(text, block) }))
    .filter(({ words }) => couldBeTitle(words));
  const found =
    lines.find(({ block }) => block.headingLevel > 0) ??
    lines.find(({ words }) => KIND_OF_DOCUMENT.test(words)) ??
    lines[0];
  return found ? { words: found.words, span: found.block.span } : null;
}

const titleWords = (text: string, { words, gaps }: Block): string =>
  wordsOf(text, words, gaps).replace(/ ?(?:\*\*|__|#{1,6})$/u, '');

const couldBeTitle = (words: string): boolean =>
  words.length <= LONGEST_TITLE &&
  /^["“(]?[\p{Lu}\d]/u.test(words) &&
  !/[.;,:?!]$/u.test(words) &&
  !CHROME.test(words) &&
  !METADATA.test(words);

const APPENDIX =
  /^(?:appendix|annex|attachment|exhibit|schedule|enclosure)\b(?:\s+[\p{L}\d]{1,4}\b|[.:–—-]|$)/iu;

/** True for the heading of what is added behind the last section. */
export const beginsAppendix = (text: string, { words, markers }: Block): boolean =>
  markers.length === 0 &&
  words[1] - words[0] <= LONGEST_TITLE &&
  APPENDIX.test(text.slice(words[0], words[1])) &&
  !/[.;,]$/u.test(text.slice(words[0], words[1]));

/** True for a line of a page's own furniture that may end a document: links, rights, addresses. */
export const isTrailer = (text: string, { words, markers }: Block): boolean =>
  markers.length === 0 &&
  words[1] - words[0] <= LONGEST_TITLE &&
  !/[.?!:;,]["”’)]*$/u.test(text.slice(words[0], words[1]));
