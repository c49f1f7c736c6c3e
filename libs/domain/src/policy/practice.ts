/** Why a practice is context: nothing in it can be audited. */
export const CONTEXT_REASONS = [
  'role',
  'legal-background',
  'structure',
  'technology',
  'benefit',
  'challenge',
  'opportunity',
  'impact',
  'trend',
  'guidance',
] as const;
export type ContextReason = (typeof CONTEXT_REASONS)[number];

export const CONTEXT_REASON_LABELS: Readonly<Record<ContextReason, string>> = {
  role: 'Role',
  'legal-background': 'Legal background',
  structure: 'Structure',
  technology: 'Technology',
  benefit: 'Benefit',
  challenge: 'Challenge',
  opportunity: 'Opportunity',
  impact: 'Impact',
  trend: 'Trend',
  guidance: 'Guidance',
};
