import { describe, expect, it } from '@jest/globals';
import { longDay, moment, period, shortDay } from './dates.js';

describe('dates in words', () => {
  it('writes days the American way', () => {
    expect(longDay('2026-05-12')).toBe('May 12, 2026');
    expect(shortDay('2026-03-31')).toBe('Mar 31, 2026');
    expect(period('2025-10-01', '2026-03-31')).toBe('October 1, 2025 – March 31, 2026');
  });

  it('prints what is not a day as it came', () => {
    expect(longDay('spring 2026')).toBe('spring 2026');
    expect(longDay('2026-13-45')).toBe('2026-13-45');
  });

  it('names the zone, and follows its summer time', () => {
    expect(moment('2026-05-27T19:12:00Z', 'America/New_York')).toBe('May 27, 2026, 15:12 EDT');
    expect(moment('2026-01-27T19:12:00Z', 'America/New_York')).toBe('January 27, 2026, 14:12 EST');
  });

  it('gives an instant the day it has in the zone', () => {
    expect(moment('2026-05-28T02:00:00Z', 'America/New_York')).toBe('May 27, 2026, 22:00 EDT');
    expect(moment('2026-05-28T04:05:00Z', 'America/New_York')).toBe('May 28, 2026, 00:05 EDT');
  });
});
