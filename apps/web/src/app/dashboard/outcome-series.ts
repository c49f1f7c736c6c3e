import { type Figures } from '@plumbline/domain';
import { OUTCOME_FULL_WORDS, OUTCOME_WORDS } from '../core/labels';

/** The five outcome counts of the figures, in the order every chart and table shows them. */
export const SERIES = [
  { count: 'compliant', css: 'c-ok', label: OUTCOME_WORDS.compliant },
  { count: 'partiallyCompliant', css: 'c-part', label: OUTCOME_FULL_WORDS.partially_compliant },
  { count: 'nonCompliant', css: 'c-bad', label: OUTCOME_WORDS.non_compliant },
  { count: 'notApplicable', css: 'c-na', label: OUTCOME_WORDS.not_applicable },
  { count: 'notAssessed', css: 'c-open', label: OUTCOME_WORDS.not_assessed },
] as const satisfies readonly { count: keyof Figures; css: string; label: string }[];

export type SeriesCount = (typeof SERIES)[number]['count'];
