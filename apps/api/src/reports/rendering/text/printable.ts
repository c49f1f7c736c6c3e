import { addBreakPoints } from './break-points.js';
import { cleanText, type Coverage } from './clean-text.js';

export type Printable =
  string | number | null | readonly Printable[] | { readonly [key: string]: Printable };

/**
 * The same data with every string, at any depth, cleaned and able to break: nothing reaches the
 * page by another way.
 */
export function printable(value: Printable, covers: Coverage): Printable {
  if (typeof value === 'string') return addBreakPoints(cleanText(value, covers));
  if (value === null || typeof value === 'number') return value;
  if (isList(value)) return value.map((part) => printable(part, covers));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, printable(part, covers)]),
  );
}

const isList = (value: Printable): value is readonly Printable[] => Array.isArray(value);
