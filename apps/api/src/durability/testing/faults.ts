/** One write against a version its editor had seen, and what came of it. */
export interface Write {
  readonly text: string;
  readonly status: number;
}

const countOf = <T>(list: readonly T[], value: T): number =>
  list.filter((one) => one === value).length;

/**
 * What is wrong with writes by several editors of one thing: the version has to grow by one for each
 * that went through, each other has to be told 412, and every text that went through is kept once.
 */
export const writeFaults = (
  writes: readonly Write[],
  { grown, kept }: { grown: number; kept: readonly string[] },
): string[] => {
  const won = writes.filter(({ status }) => status === 200);
  const others = writes.filter(({ status }) => status !== 200 && status !== 412);
  return [
    ...(grown === won.length ? [] : [`${won.length} went through, the version grew by ${grown}`]),
    ...others.map(({ text, status }) => `"${text}" was answered ${status}, not 200 or 412`),
    ...won
      .filter(({ text }) => countOf(kept, text) !== 1)
      .map(({ text }) => `"${text}" is kept ${countOf(kept, text)} times, not once`),
  ];
};

/** What is wrong with commands sent several times: each key has one effect, whatever was cut off. */
export const effectFaults = (keys: readonly string[], effects: readonly string[]): string[] =>
  keys
    .filter((key) => countOf(effects, key) !== 1)
    .map((key) => `${key} had ${countOf(effects, key)} effects, not one`);

/** What the database holds of one item and of the reports after its server or ours was killed. */
export interface Stored {
  readonly items: readonly {
    readonly id: string;
    readonly revision: number;
    readonly narratives: readonly string[];
    readonly leaves: number;
  }[];
  readonly reports: readonly {
    readonly id: string;
    readonly leaves: number;
    readonly jobs: number;
  }[];
}

/** What was acknowledged: sentences by item, reports by id, and answers that nobody expects. */
export interface Acknowledged {
  readonly sentences: readonly { readonly itemId: string; readonly text: string }[];
  readonly reports: readonly string[];
  readonly unexpected: readonly string[];
}

const reportFaults = ({ reports }: Stored, acknowledged: Acknowledged): string[] => {
  const ids = reports.map(({ id }) => id);
  return [
    ...effectFaults(acknowledged.reports, ids).map((fault) => `report ${fault}`),
    ...(ids.length > acknowledged.reports.length
      ? [`${ids.length} reports for ${acknowledged.reports.length} commands`]
      : []),
    ...reports
      .filter(({ leaves, jobs }) => leaves !== 1 || jobs !== 1)
      .map(({ id, leaves, jobs }) => `report ${id} has ${leaves} leaves and ${jobs} jobs`),
  ];
};

const sentenceFaults = ({ items }: Stored, { sentences }: Acknowledged): string[] => {
  const narrativesOf = new Map(items.map(({ id, narratives }) => [id, narratives]));
  return sentences
    .map(({ itemId, text }) => ({ text, times: countOf(narrativesOf.get(itemId) ?? [], text) }))
    .filter(({ times }) => times !== 1)
    .map(({ text, times }) => `"${text}" is kept ${times} times, not once`);
};

const itemFaults = ({ items }: Stored): string[] =>
  items
    .filter(
      ({ revision, narratives, leaves }) => narratives.length !== revision || leaves !== revision,
    )
    .map(
      ({ id, revision, narratives, leaves }) =>
        `item ${id}: row ${revision}, revisions ${narratives.length}, leaves ${leaves}`,
    );

/** What was lost, doubled or torn: row, revision, audit leaf and job stand or fall together. */
export const killFaults = (stored: Stored, acknowledged: Acknowledged): string[] => [
  ...acknowledged.unexpected,
  ...sentenceFaults(stored, acknowledged),
  ...itemFaults(stored),
  ...reportFaults(stored, acknowledged),
];
