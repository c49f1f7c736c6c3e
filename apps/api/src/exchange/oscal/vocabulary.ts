/** What our properties and parts are qualified by. */
export const NAMESPACE = 'urn:plumbline:oscal:1';

/** OSCAL's namespace for the method of an assessment (NIST SP 800-53A). */
export const METHOD_NAMESPACE = 'http://csrc.nist.gov/ns/rmf';

/** The names of our properties. */
export const PROP = {
  itemKey: 'item-key',
  obligation: 'obligation',
  category: 'category',
  interval: 'cadence-interval',
  trigger: 'cadence-trigger',
  responsibleUnit: 'responsible-unit',
  practiceKey: 'practice-key',
  claimStatus: 'claim-status',
  claimAsOf: 'claim-as-of',
  state: 'state',
  revision: 'revision',
} as const;

/** The names of parts; all but the evidence are OSCAL's. */
export const PART = {
  statement: 'statement',
  guidance: 'guidance',
  objective: 'assessment-objective',
  method: 'assessment-method',
  evidence: 'suggested-evidence',
  item: 'item',
} as const;
