/** The form an e-mail address is stored and looked up in; `Transform` it so in every input. */
export const readEmail = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;
