import { type FindingRow } from '../api/views';
import { daysBetween, today } from '../ui/dates';

/** The least days a response is waited for that the list can be narrowed to. */
export const LEAST_AGES = ['7', '30', '90'] as const;
export type LeastAge = (typeof LEAST_AGES)[number];

/** Whole days since a finding was issued to which nobody has responded; null for any other. */
export function waitingDays(row: FindingRow, now = new Date()): number | null {
  if (row.state !== 'issued' || row.issuedAt === null) return null;
  return Math.max(0, daysBetween(today(new Date(row.issuedAt)), today(now)));
}
