import { CATEGORIES, type Category, CLAIM_STATUSES, type ClaimStatus } from '@plumbline/domain';
import {
  TakesChoice,
  TakesDay,
  TakesId,
  TakesQueryCount,
  TakesQueryFlag,
  TakesText,
} from '../core/fields/input-fields.js';

/** What narrows the list of claims; what is left out narrows nothing. */
export class ClaimsQuery {
  @TakesId({ optional: true }) readonly policyId?: string;
  @TakesChoice(CLAIM_STATUSES, 'ClaimStatus', { optional: true }) readonly status?: ClaimStatus;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  /** Practices that can be audited only. */
  @TakesQueryFlag() readonly auditable?: true;
  @TakesText({ most: 200, optional: true, description: 'Words that ref, title or text hold' })
  readonly q?: string;
  @TakesQueryCount({ least: 1, most: 500 }) readonly limit?: number;
  @TakesQueryCount({ least: 0, most: 1_000_000 }) readonly offset?: number;
}

/** What counsel says of one practice's claim. */
export class SetClaimInput {
  @TakesText({ least: 1, most: 200 }) readonly practiceKey!: string;
  @TakesChoice(CLAIM_STATUSES, 'ClaimStatus') readonly status!: ClaimStatus;
  @TakesText({ most: 4000, description: 'What was looked into, and where' })
  readonly note!: string;
  @TakesDay({ description: 'The day on which it was looked into' }) readonly asOf!: string;
}
