const DAY_IN_MS = 86_400_000;

/** A day so many days later, YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10);

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** So many Mondays, one a week, from the first on. */
export const mondaysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, 7 * index));
