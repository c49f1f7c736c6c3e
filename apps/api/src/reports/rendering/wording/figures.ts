import {
  complianceOf,
  type Figures,
  OUTCOME_LABELS,
  type Outcome,
  progressOf,
  SEVERITIES,
  SEVERITY_LABELS,
  type SealedFinding,
} from '@plumbline/domain';

/** The outcomes in the order charts, keys and tables print them. */
export const PRINTED_OUTCOMES = [
  'compliant',
  'partially_compliant',
  'non_compliant',
  'not_applicable',
  'not_assessed',
] as const satisfies readonly Outcome[];

/** How many items have an outcome. */
export function countOf(figures: Figures, outcome: Outcome): number {
  const counts: Readonly<Record<Outcome, number>> = {
    compliant: figures.compliant,
    partially_compliant: figures.partiallyCompliant,
    non_compliant: figures.nonCompliant,
    not_applicable: figures.notApplicable,
    not_assessed: figures.notAssessed,
  };
  return counts[outcome];
}

/** A share from 0 to 1 as `86%`; null, a zero divisor, is "none yet" and never 0%. */
export const percent = (share: number | null): string =>
  share === null ? 'none yet' : `${Math.round(share * 100)}%`;

export const compliance = (figures: Figures): string => percent(complianceOf(figures));
export const progress = (figures: Figures): string => percent(progressOf(figures));

/** The formula of compliance with the counts in it. */
export const complianceFormula = (figures: Figures): string =>
  `(${figures.compliant} compliant + ½ × ${figures.partiallyCompliant} partially) ÷ ` +
  `(${figures.assessed} assessed − ${figures.notApplicable} not applicable)`;

/** The formula of progress with the counts in it. */
export const progressFormula = (figures: Figures): string =>
  `${figures.decided} decided ÷ ${counted(figures.items, 'item')}`;

/** A count with its word: `1 item`, `46 items`. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The counts of all outcomes as words: `35 compliant, 6 partially compliant and 2 not assessed`. */
export const outcomesInWords = (figures: Figures): string => {
  const outcomes = PRINTED_OUTCOMES.filter((outcome) => countOf(figures, outcome) > 0);
  return inARow(
    outcomes.map(
      (outcome) => `${countOf(figures, outcome)} ${OUTCOME_LABELS[outcome].toLowerCase()}`,
    ),
  );
};

/** Findings by severity, worst first: `1 high, 5 medium`; empty without findings. */
export function severitiesInWords(findings: readonly SealedFinding[]): string {
  const counts = [...SEVERITIES].reverse().map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${SEVERITY_LABELS[severity].toLowerCase()}`);
  return words.join(', ');
}
