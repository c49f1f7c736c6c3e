/** A head someone noted outside the database, to hold the trail against. */
export interface NotedHead {
  readonly size: number;
  readonly root: string;
}

/** What a verification found. */
export interface TrailReport {
  /** Leaves in the tree. */
  readonly leaves: number;
  readonly heads: number;
  /** Leaves in the tree whose payload was erased. */
  readonly erased: number;
  /** Leaves that no head covers yet. */
  readonly waiting: number;
  readonly lastHead: (NotedHead & { readonly at: string }) | null;
  /** The time of the last head before anything wrong; null when nothing can be vouched for. */
  readonly vouchedUntil: string | null;
  readonly problems: readonly string[];
  /** What this verification can't see. */
  readonly limits: readonly string[];
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const MOST_PROBLEMS = 50;

/** The report in lines for a terminal. */
export const trailReportText = (report: TrailReport): string => {
  const { problems, lastHead, vouchedUntil } = report;
  const shown = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - shown.length;
  const lines = [
    `${counted(report.leaves, 'event')} in the tree under ${counted(report.heads, 'signed head')}, ${report.waiting} not in it yet.`,
    ...(problems.length === 0 ? [] : [`Wrong (${problems.length}):`]),
    ...shown.map((problem) => `- ${problem}`),
    ...(more > 0 ? [`- … and ${more} more.`] : []),
    vouchedUntil === null
      ? 'Vouches for nothing.'
      : `Vouches for what was recorded up to ${vouchedUntil}.`,
    "Can't see:",
    ...report.limits.map((limit) => `- ${limit}`),
    ...(lastHead === null || problems.length > 0
      ? []
      : [`Note this head outside the server, for --known: ${lastHead.size}:${lastHead.root}`]),
  ];
  return `${lines.join('\n')}\n`;
};
