/** How often a practice is due to happen. */
export const INTERVALS = ['monthly', 'quarterly', 'twice-yearly', 'yearly'] as const;
export type Interval = (typeof INTERVALS)[number];

export const INTERVAL_LABELS: Readonly<Record<Interval, string>> = {
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  'twice-yearly': 'Twice a year',
  yearly: 'Yearly',
};

/** A regular interval, an event that sets it off ("before each new operation"), or both. */
export type Cadence = { readonly interval: Interval | null; readonly trigger: string | null };

/** The cadence in words, `Yearly, before each new operation`; empty when none is stated. */
export function cadenceLabel(cadence: Cadence): string {
  const interval = cadence.interval === null ? null : INTERVAL_LABELS[cadence.interval];
  return [interval, cadence.trigger]
    .filter((part) => part !== null && part.trim() !== '')
    .join(', ');
}
