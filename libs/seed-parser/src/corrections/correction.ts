import {
  CATEGORIES,
  type Category,
  CONTEXT_REASONS,
  type ContextReason,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { ISSUE_SEVERITY, type IssueCode } from '../issue.js';

/** Every way a person can correct a reading. The first four change structure, the others meaning. */
export const CORRECTION_KINDS = [
  'heading',
  'not-heading',
  'merge',
  'split',
  'auditable',
  'context',
  'ref',
  'title',
  'obligation',
  'category',
  'wording',
  'leave-out',
  'checked',
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * One decision of a person on a reading. `at` is a UTF-16 offset into the revision's text, which
 * never changes: a correction finds its place again in every later reading of it.
 */
export type Correction =
  /** The words from `at` to `end` are a heading; without a number it gets the next one. */
  | {
      readonly kind: 'heading';
      readonly at: number;
      readonly end: number;
      readonly number: number | null;
    }
  /** What begins at `at` is no heading; joins the practice before; begins a practice of its own. */
  | { readonly kind: 'not-heading' | 'merge' | 'split'; readonly at: number }
  /** The practice can be audited. A paragraph that wasn't read as a practice becomes one. */
  | { readonly kind: 'auditable'; readonly at: number }
  | { readonly kind: 'context'; readonly at: number; readonly reason: ContextReason }
  | { readonly kind: 'ref'; readonly at: number; readonly ref: string }
  | { readonly kind: 'title'; readonly at: number; readonly title: string | null }
  | { readonly kind: 'obligation'; readonly at: number; readonly obligation: Obligation }
  | { readonly kind: 'category'; readonly at: number; readonly category: Category }
  | { readonly kind: 'wording'; readonly at: number; readonly wording: string }
  /** The practice stays as it is read, but proposes no checklist item. */
  | { readonly kind: 'leave-out'; readonly at: number }
  /** A person looked at this issue and found the reading right. */
  | { readonly kind: 'checked'; readonly at: number; readonly code: IssueCode };

/** Longest texts a correction may hold, in UTF-16 code units; most corrections of one reading. */
export const CORRECTION_LIMITS = { ref: 40, title: 200, wording: 2000, corrections: 5000 } as const;

const STRUCTURE: ReadonlySet<CorrectionKind> = new Set([
  'heading',
  'not-heading',
  'merge',
  'split',
]);

/** True for a correction that changes what the sections and practices are. */
export const isStructural = ({ kind }: Correction): boolean => STRUCTURE.has(kind);

/** What a correction decides: a later one with the same key takes the place of an earlier one. */
export function correctionKey(correction: Correction): string {
  const { kind, at } = correction;
  if (isStructural(correction)) return `structure@${at}`;
  if (kind === 'auditable' || kind === 'context') return `audit@${at}`;
  return kind === 'checked' ? `checked ${correction.code}@${at}` : `${kind}@${at}`;
}

/** The corrections with one more; the one it contradicts or repeats goes. */
export const withCorrection = (
  corrections: readonly Correction[],
  added: Correction,
): readonly Correction[] => [
  ...corrections.filter((each) => correctionKey(each) !== correctionKey(added)),
  added,
];

/**
 * The corrections that stand, by their place: of those that decide the same thing, the last. So the
 * order in which a person made the others can't matter.
 */
export const standing = (corrections: readonly Correction[]): readonly Correction[] =>
  [...new Map(corrections.map((each) => [correctionKey(each), each])).values()].sort(
    (a, b) => a.at - b.at || CORRECTION_KINDS.indexOf(a.kind) - CORRECTION_KINDS.indexOf(b.kind),
  );

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const textOf = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most ? value.trim() : null;

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((each) => each === value) ?? null;

/** Reads a correction from parsed JSON; null for what is none. */
export function readCorrection(value: unknown): Correction | null {
  if (!isFields(value) || !isOffset(value['at'])) return null;
  const kind = oneOf(CORRECTION_KINDS, value['kind']);
  return kind === null ? null : read(kind, value['at'], value);
}

/** Reads a list of corrections from parsed JSON; null when any of it is none. */
export function readCorrections(value: unknown): readonly Correction[] | null {
  if (!Array.isArray(value) || value.length > CORRECTION_LIMITS.corrections) return null;
  const corrections = value.flatMap((each: unknown) => readCorrection(each) ?? []);
  return corrections.length === value.length ? corrections : null;
}

function read(kind: CorrectionKind, at: number, fields: Fields): Correction | null {
  switch (kind) {
    case 'heading':
      return readHeading(at, fields);
    case 'context': {
      const reason = oneOf(CONTEXT_REASONS, fields['reason']);
      return reason && { kind, at, reason };
    }
    case 'obligation': {
      const obligation = oneOf(OBLIGATIONS, fields['obligation']);
      return obligation && { kind, at, obligation };
    }
    case 'category': {
      const category = oneOf(CATEGORIES, fields['category']);
      return category && { kind, at, category };
    }
    case 'checked': {
      const code = oneOf(ISSUE_CODES, fields['code']);
      return code && { kind, at, code };
    }
    case 'ref':
    case 'title':
    case 'wording':
      return readWords(kind, at, fields);
    default:
      return { kind, at };
  }
}

const ISSUE_CODES = Object.keys(ISSUE_SEVERITY).filter(
  (code): code is IssueCode => code in ISSUE_SEVERITY,
);

/** Highest number a section may be given. */
const MOST_SECTION = 9999;

function readHeading(at: number, { end, number = null }: Fields): Correction | null {
  if (!isOffset(end) || end <= at) return null;
  if (number === null) return { kind: 'heading', at, end, number };
  const isNumber = isOffset(number) && number >= 1 && number <= MOST_SECTION;
  return isNumber ? { kind: 'heading', at, end, number } : null;
}

function readWords(
  kind: 'ref' | 'title' | 'wording',
  at: number,
  fields: Fields,
): Correction | null {
  if (kind === 'title' && fields['title'] === null) return { kind, at, title: null };
  const words = textOf(fields[kind], CORRECTION_LIMITS[kind]);
  if (words === null) return null;
  if (kind === 'ref') return /^\S+$/u.test(words) ? { kind, at, ref: words } : null;
  return kind === 'title' ? { kind, at, title: words } : { kind, at, wording: words };
}
