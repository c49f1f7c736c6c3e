import type { Outline } from '../structure/outline.js';

const ORDERS =
  /\b(?:must|shall|may not|(?:is|are) (?:required|prohibited|forbidden|to be)|will be|should)\b/giu;

/** How many of its items a document of orders binds with words of duty, at the least. */
const SHARE = 0.2;

/** True when a document orders more than it describes: then a plain sentence is likely an order. */
export function ordersMore(text: string, { sections }: Outline): boolean {
  const items = sections.reduce((sum, section) => sum + Math.max(1, section.items.length), 0);
  let orders = 0;
  for (const { items: list } of sections) {
    for (const { span } of list) {
      if (ORDERS.test(text.slice(span[0], span[1]))) orders += 1;
      ORDERS.lastIndex = 0;
    }
  }
  return orders >= 3 && orders >= items * SHARE;
}
