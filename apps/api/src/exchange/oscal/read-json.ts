/** Reading JSON whose shape nobody has vouched for. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node and its JSON pointer. */
export interface Node {
  readonly value: JsonRecord;
  readonly pointer: string;
}

/** The objects of a list; what isn't one, or no list, counts for nothing. */
export const nodesOf = ({ value, pointer }: Node, name: string): Node[] => {
  const list = value[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isRecord(entry) ? [{ value: entry, pointer: `${pointer}/${name}/${index}` }] : [],
  );
};

export const textAt = ({ value }: Node, name: string): string | undefined => {
  const text = value[name];
  return typeof text === 'string' ? text : undefined;
};
