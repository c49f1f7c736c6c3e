import type { Element } from 'hast';
import { letterOf, romanOf } from '../number-format.js';
import { attribute, isElement, listType } from './elements.js';

/** What is printed before a list entry. */
export interface EntryLabel {
  readonly text: string;
  readonly ordered: boolean;
  readonly value: number | null;
}

const BULLETS = ['•', '◦', '▪'];

/** The labels of a list's entries (WHATWG HTML, 4.4.5 and 4.4.8), in their order. */
export function labelsOf(list: Element, level: number): Map<Element, EntryLabel> {
  const entries = list.children.filter((child) => isElement(child) && child.tagName === 'li');
  const labels = new Map<Element, EntryLabel>();
  const isOrdered = list.tagName === 'ol';
  const isReversed = attribute(list, 'reversed') !== null;
  let value = integer(attribute(list, 'start')) ?? (isReversed ? entries.length : 1);
  for (const entry of entries) {
    if (!isElement(entry)) continue;
    const type = listType(entry) ?? listType(list);
    value = integer(attribute(entry, 'value')) ?? value;
    labels.set(entry, isOrdered ? numberLabel(value, type) : bulletLabel(type, level));
    value += isReversed ? -1 : 1;
  }
  return labels;
}

const integer = (text: string | null): number | null =>
  text !== null && /^\s*[-+]?\d{1,9}/u.test(text) ? Number.parseInt(text, 10) : null;

const bulletLabel = (type: string | null, level: number): EntryLabel => ({
  text: type === 'none' ? '' : (BULLETS[Math.min(level, BULLETS.length) - 1] ?? '•'),
  ordered: false,
  value: null,
});

const numberLabel = (value: number, type: string | null): EntryLabel => ({
  text: type === 'none' ? '' : `${numeral(value, type)}.`,
  ordered: true,
  value,
});

function numeral(value: number, type: string | null): string {
  switch (type) {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return letterOf(value);
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return letterOf(value).toUpperCase();
    case 'i':
    case 'lower-roman':
      return romanOf(value);
    case 'I':
    case 'upper-roman':
      return romanOf(value).toUpperCase();
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
