import { type Obligation } from '@plumbline/domain';

/** Query parameters of a request or an address. */
export type Params = Readonly<Record<string, string | readonly string[]>>;

/** What the dashboard is narrowed to; what is left out narrows nothing. */
export interface BoardFilter {
  readonly agencyId?: string | undefined;
  readonly reviewIds: readonly string[];
  readonly obligation?: Obligation | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The filter as the server and the list of items take it. */
export const paramsOf = ({ agencyId, reviewIds, obligation, from, to }: BoardFilter): Params => ({
  ...(agencyId !== undefined && { agencyId }),
  ...(reviewIds.length > 0 && { reviewId: reviewIds }),
  ...(obligation !== undefined && { obligation }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** A query parameter that stands there once, several times or not at all. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};
