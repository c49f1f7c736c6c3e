/** A query parameter that may be given once or several times, as a list. */
export const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? [value] : value;
