import { type ChartTone, type Figures } from '@plumbline/domain';
import { OUTCOME_FULL_WORDS, OUTCOME_WORDS } from '../core/labels';

/** The five outcome counts of the figures, in the order every chart and table shows them. */
export const SERIES = [
  { count: 'compliant', css: 'c-ok', tone: 'compliant', label: OUTCOME_WORDS.compliant },
  {
    count: 'partiallyCompliant',
    css: 'c-part',
    tone: 'partially',
    label: OUTCOME_FULL_WORDS.partially_compliant,
  },
  {
    count: 'nonCompliant',
    css: 'c-bad',
    tone: 'non-compliant',
    label: OUTCOME_WORDS.non_compliant,
  },
  {
    count: 'notApplicable',
    css: 'c-na',
    tone: 'not-applicable',
    label: OUTCOME_WORDS.not_applicable,
  },
  { count: 'notAssessed', css: 'c-open', tone: 'not-assessed', label: OUTCOME_WORDS.not_assessed },
] as const satisfies readonly {
  count: keyof Figures;
  css: string;
  tone: ChartTone;
  label: string;
}[];
