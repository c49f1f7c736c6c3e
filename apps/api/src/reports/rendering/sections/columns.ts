import { type Column } from '../blocks.js';

/** The width of 64 hexadecimal digits at the size hashes are set in. */
const HASH_POINTS = 294;

/** A column of words that takes a share of the free width. */
export const words = (title: string, share = 1): Column => ({
  title,
  align: 'left',
  voice: 'text',
  width: { share },
});

/** A column of counts or shares. */
export const amount = (title: string): Column => ({
  title,
  align: 'right',
  voice: 'text',
  width: { points: 78 },
});

/** A column for a day such as `Mar 31, 2026`. */
export const date = (title: string): Column => ({
  title,
  align: 'left',
  voice: 'text',
  width: { points: 72 },
});

/** A column for SHA-256 values on one line. */
export const hash = (title = 'SHA-256'): Column => ({
  title,
  align: 'left',
  voice: 'code',
  width: { points: HASH_POINTS },
});
