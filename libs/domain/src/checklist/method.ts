/** How an item is looked into (NIST SP 800-53A). */
export const METHODS = ['examine', 'interview', 'test'] as const;
export type Method = (typeof METHODS)[number];

export const METHOD_LABELS: Readonly<Record<Method, string>> = {
  examine: 'Examine',
  interview: 'Interview',
  test: 'Test',
};
