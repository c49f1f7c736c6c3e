/** How strongly a source binds, strongest first. */
export const OBLIGATIONS = [
  'mandatory',
  'expected',
  'typical',
  'recommended',
  'optional',
  'aspirational',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

export const OBLIGATION_LABELS: Readonly<Record<Obligation, string>> = {
  mandatory: 'Mandatory',
  expected: 'Expected',
  typical: 'Typical',
  recommended: 'Recommended',
  optional: 'Optional',
  aspirational: 'Aspirational',
};
