import { CATEGORIES, type Category, CLAIM_STATUSES, type ClaimStatus } from '@plumbline/domain';
import { type ClaimQuery } from '../api/claims-client';

/** What narrows the list of claims; null narrows nothing. It stands in the address. */
export interface ClaimFilter {
  readonly words: string;
  readonly status: ClaimStatus | null;
  readonly category: Category | null;
  readonly policyId: string | null;
  readonly auditable: boolean;
  /** How many practices come before the first one shown. */
  readonly offset: number;
}

/** Practices on one page. */
export const PAGE = 100;

interface Parameters {
  get(name: string): string | null;
}

export function filterOf(parameters: Parameters): ClaimFilter {
  const offset = Number(parameters.get('offset') ?? '0');
  return {
    words: parameters.get('q') ?? '',
    status: CLAIM_STATUSES.find((one) => one === parameters.get('status')) ?? null,
    category: CATEGORIES.find((one) => one === parameters.get('category')) ?? null,
    policyId: parameters.get('policy') || null,
    auditable: parameters.get('auditable') === 'true',
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
  };
}

/** The filter as an address spells it; null takes a name out. */
export const addressOf = (filter: ClaimFilter): Readonly<Record<string, string | null>> => ({
  q: filter.words.trim() || null,
  status: filter.status,
  category: filter.category,
  policy: filter.policyId,
  auditable: filter.auditable ? 'true' : null,
  offset: filter.offset === 0 ? null : String(filter.offset),
});

/** The filter as the API takes it. */
export function queryOf(filter: ClaimFilter): ClaimQuery {
  const { policy, ...others } = addressOf(filter);
  const all = { ...others, policyId: policy ?? null, limit: String(PAGE) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
