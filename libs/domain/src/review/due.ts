import { type Instant } from './review.js';

/** The day, `YYYY-MM-DD`, that an instant falls on in an IANA zone. Throws RangeError for no zone. */
export function dayIn(timeZone: string, instant: Date): string {
  const parts = dayFormat(timeZone).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

// A format costs some hundred times what one use of it does, and lists ask for every row.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(timeZone, format);
  return format;
}

/** Whether a review is late; `dueOn` and `today` are days in the agency's zone. */
export const isOverdue = (review: {
  readonly dueOn: string;
  readonly today: string;
  readonly sealedAt: Instant | null;
  readonly cancelledAt: Instant | null;
}): boolean =>
  review.sealedAt === null && review.cancelledAt === null && review.today > review.dueOn;

const DAY_IN_MS = 86_400_000;

/** Whole days from `dueOn` to `today`; 0 up to and on the day itself. */
export const daysLate = ({
  dueOn,
  today,
}: {
  readonly dueOn: string;
  readonly today: string;
}): number => Math.max(0, Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_IN_MS));
