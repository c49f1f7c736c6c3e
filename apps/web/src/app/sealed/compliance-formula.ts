import { type Figures } from '@plumbline/domain';

/** Compliance as it is reckoned, with the counts in it: `(30 + ½ × 5) ÷ (43 − 3)`. */
export const complianceFormula = (figures: Figures): string => {
  const { assessed, compliant, notApplicable, partiallyCompliant } = figures;
  return `(${compliant} + ½ × ${partiallyCompliant}) ÷ (${assessed} − ${notApplicable})`;
};
