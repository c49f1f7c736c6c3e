const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

// A format costs some hundred times what one use of it does, so each is made once.
const dayFormat = (month: 'long' | 'short') =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' });
const DAY_FORMATS = { long: dayFormat('long'), short: dayFormat('short') };
const momentFormats = new Map<string, Intl.DateTimeFormat>();

function dayInWords(day: string, month: 'long' | 'short'): string {
  const found = DAY.exec(day);
  const time = found === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : DAY_FORMATS[month].format(time);
}

/** A day (`YYYY-MM-DD`) as `May 12, 2026`; anything else comes back unchanged. */
export const longDay = (day: string): string => dayInWords(day, 'long');

/** A day (`YYYY-MM-DD`) as `Mar 31, 2026`, for tables. */
export const shortDay = (day: string): string => dayInWords(day, 'short');

/** Two days as `October 1, 2025 – March 31, 2026`. */
export const period = (from: string, to: string): string => `${longDay(from)} – ${longDay(to)}`;

/** An instant (ISO 8601) as `May 27, 2026, 15:12 EDT` in an IANA zone. */
export function moment(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const parts = momentFormat(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  const day = `${part('month')} ${part('day')}, ${part('year')}`;
  return `${day}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

function momentFormat(timeZone: string): Intl.DateTimeFormat {
  const known = momentFormats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  momentFormats.set(timeZone, format);
  return format;
}
