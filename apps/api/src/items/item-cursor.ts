import { DomainError } from '@plumbline/domain';
import { isISO8601 } from 'class-validator';
import { isCleanText } from '../core/clean-text.js';

/** The largest `integer` of PostgreSQL. */
const MOST = 2_147_483_647;

/** The place after an item in the list by due date. */
export interface ItemPlace {
  readonly dueOn: string;
  readonly reviewCode: string;
  readonly ordinal: number;
  readonly id: string;
}

/** Packs a place into the opaque text that a client sends back. */
export const writeCursor = ({ dueOn, reviewCode, ordinal, id }: ItemPlace): string =>
  Buffer.from(JSON.stringify([dueOn, reviewCode, ordinal, id])).toString('base64url');

/** Reads it back. Throws DomainError `malformed` for anything this server didn't write. */
export const readCursor = (cursor: string): ItemPlace => {
  const [dueOn, reviewCode, ordinal, id] = parsed(cursor);
  const isWhole =
    typeof dueOn === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(dueOn) &&
    isISO8601(dueOn, { strict: true }) &&
    typeof reviewCode === 'string' &&
    isCleanText(reviewCode) &&
    typeof ordinal === 'number' &&
    Number.isInteger(ordinal) &&
    Math.abs(ordinal) <= MOST &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  if (!isWhole) throw badCursor();
  return { dueOn, reviewCode, ordinal, id };
};

const parsed = (cursor: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) throw badCursor();
    throw error;
  }
};

const badCursor = (): DomainError =>
  new DomainError('malformed', {
    detail: 'Send the nextCursor of the page before, or leave it out to begin at the first page.',
    errors: [{ pointer: '/cursor', code: 'cursor', detail: 'Begin again at the first page.' }],
  });
