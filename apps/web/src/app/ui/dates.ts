const LOCALE = 'en-US';

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const dateFormat = new Intl.DateTimeFormat(LOCALE, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const monthDayFormat = new Intl.DateTimeFormat(LOCALE, {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const instantDateFormat = new Intl.DateTimeFormat(LOCALE, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat(LOCALE, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A day read as noon UTC, so that no zone moves it. */
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** `2026-11-27` → `Fri Nov 27`. */
export const dayWords = (day: string): string => dayFormat.format(at(day)).replace(',', '');

/** `2026-11-27` → `Nov 27, 2026`. */
export const dateWords = (day: string): string => dateFormat.format(at(day));

/** The day a week begins on, `2026-11-23` → `Nov 23`. */
export const weekWords = (monday: string): string => monthDayFormat.format(at(monday));

/** Two days → `Apr 1 – Sep 30, 2026`, with both years where they differ. */
export function periodWords(start: string, end: string): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const from = sameYear ? monthDayFormat.format(at(start)) : dateWords(start);
  return `${from} – ${dateWords(end)}`;
}

/** An instant → `14:02`, in the reader's zone. */
export const timeWords = (instant: string | Date): string => timeFormat.format(new Date(instant));

/** An instant → `Nov 24, 2026, 14:05`, in the reader's zone. */
export const instantWords = (instant: string | Date): string =>
  `${instantDateFormat.format(new Date(instant))}, ${timeWords(instant)}`;

/** 4 → `4 days late`. */
export const lateWords = (days: number): string =>
  days === 1 ? $localize`1 day late` : $localize`${days}:days: days late`;

/** 5 → `5 days`. */
export const daysWords = (days: number): string =>
  days === 1 ? $localize`1 day` : $localize`${days}:days: days`;

/** How long something waits: 0 → `today`, 5 → `5 days`. */
export const waitWords = (days: number): string =>
  days === 0 ? $localize`today` : daysWords(days);

const DAY_IN_MS = 86_400_000;

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((at(to).getTime() - at(from).getTime()) / DAY_IN_MS);

/** `in 3 days`, `today`, `tomorrow`; empty for a day that has passed (see lateWords). */
export function untilWords(today: string, day: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return '';
  if (days === 0) return $localize`today`;
  return days === 1 ? $localize`tomorrow` : $localize`in ${days}:days: days`;
}

/** The reader's own today, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The Sunday that ends the week of a day. */
export function endOfWeek(day: string): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
