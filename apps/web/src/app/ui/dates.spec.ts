import {
  dateWords,
  dayWords,
  daysBetween,
  endOfWeek,
  lateWords,
  periodWords,
  untilWords,
} from './dates';

describe('dates', () => {
  it('writes a day as weekday, month and day', () => {
    expect(dayWords('2026-11-27')).toBe('Fri Nov 27');
  });

  it('writes a date with its year', () => {
    expect(dateWords('2026-11-24')).toBe('Nov 24, 2026');
  });

  it('names the year once when a period stays in one year', () => {
    expect(periodWords('2026-04-01', '2026-09-30')).toBe('Apr 1 – Sep 30, 2026');
    expect(periodWords('2025-10-01', '2026-03-31')).toBe('Oct 1, 2025 – Mar 31, 2026');
  });

  it('counts days late and days to go', () => {
    expect(lateWords(1)).toBe('1 day late');
    expect(lateWords(4)).toBe('4 days late');
    expect(daysBetween('2026-11-24', '2026-11-27')).toBe(3);
    expect(untilWords('2026-11-24', '2026-11-27')).toBe('in 3 days');
    expect(untilWords('2026-11-24', '2026-11-24')).toBe('today');
  });

  it('ends the week on Sunday', () => {
    expect(endOfWeek('2026-11-24')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
  });
});
