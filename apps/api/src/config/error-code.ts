import { types } from 'node:util';

/**
 * The code of a system or database error (`ENOENT`, `28P01`); null without one. Not by instanceof:
 * errors of Node's core can come from another realm.
 */
export const errorCodeOf = (error: unknown): string | null =>
  types.isNativeError(error) && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
