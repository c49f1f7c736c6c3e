import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = Root | RootContent | ElementContent;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is never shown as words of the document. */
const UNSHOWN = words(
  'head title script style template noscript noframes iframe object embed audio video canvas svg map ' +
    'select datalist textarea input meter progress img picture del colgroup',
);

/** Elements that begin and end a line. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol ' +
    'p pre search section summary table tbody td tfoot th thead tr ul',
);

export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName);

/** An attribute as it was written; lists of words are joined. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

const styleOf = (element: Element): string =>
  (attribute(element, 'style') ?? '').toLowerCase().replace(/\s+/gu, '');

/** Whether an element and all in it stays out of sight, as far as the file alone tells. */
export function isUnshown(element: Element): boolean {
  if (UNSHOWN.has(element.tagName)) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'ariaHidden') === 'true') return true;
  return /(?:^|;)(?:display:none|visibility:hidden)/u.test(styleOf(element));
}

/** How a list's entries are marked where the file itself says it: `style` first, then `type`. */
export function listType(element: Element): string | null {
  const style = /(?:^|;)list-style(?:-type)?:([\w-]+)/u.exec(styleOf(element))?.[1];
  return style ?? attribute(element, 'type');
}

const CHROME_ROLES = words('navigation banner contentinfo complementary search menubar toolbar');
const CHROME = words('nav aside search');
/** Inside these a header or footer belongs to its part and not to the site (HTML-AAM). */
const PARTS = words('article main section blockquote figure details fieldset td');

/** Whether an element is what a site puts around its documents. */
export function isChrome(element: Element, isInPart: boolean): boolean {
  const role = attribute(element, 'role');
  if (role !== null && CHROME_ROLES.has(role)) return true;
  if (CHROME.has(element.tagName)) return true;
  return (element.tagName === 'header' || element.tagName === 'footer') && !isInPart;
}

export const isPart = (element: Element): boolean => PARTS.has(element.tagName) || isMain(element);

export const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main';

/** Level of a heading, null for everything else. */
export function headingLevel(element: Element): number | null {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  // What opens a fold-out stands above its content, below any real heading.
  if (element.tagName === 'summary') return 6;
  if (attribute(element, 'role') !== 'heading') return null;
  const named = Number(attribute(element, 'ariaLevel') ?? 2);
  return Number.isInteger(named) && named >= 1 ? Math.min(6, named) : 2;
}

export const isElement = (node: Node): node is Element => node.type === 'element';

/** The elements below a node, itself left out, in the order of the document. */
export function* descendants(node: Node): Generator<Element> {
  const waiting: Node[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    waiting.push(...[...next.children].reverse());
  }
}

/** The words below a node, as they are written. */
export function wordsIn(node: Node): string {
  let words = '';
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words += next.value;
    else if ('children' in next) waiting.push(...[...next.children].reverse());
  }
  return words;
}
