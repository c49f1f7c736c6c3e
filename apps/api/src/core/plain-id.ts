const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * An id in its one spelling, lower case; anything else as it is. Ids are compared and recorded as
 * text: in two spellings, one thing would have two subjects in the audit trail.
 */
export const plainId = (value: unknown): unknown =>
  typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : value;
