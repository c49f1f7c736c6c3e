/** What is known of a source's claim; `unknown` says someone looked and found no authority. */
export const CLAIM_STATUSES = ['source_says', 'confirmed', 'contradicted', 'unknown'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_STATUS_LABELS: Readonly<Record<ClaimStatus, string>> = {
  source_says: 'Source says',
  confirmed: 'Confirmed by counsel',
  contradicted: 'Contradicted',
  unknown: 'Unknown',
};

/** The last claim note of a practice; `asOf` is a day. */
export interface Claim {
  readonly status: ClaimStatus;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly by: string | null;
}

/** Where every practice starts. */
export const UNCHECKED_CLAIM: Claim = { status: 'source_says', note: null, asOf: null, by: null };
