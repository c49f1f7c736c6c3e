import { dayIn, daysLate, isOverdue } from './due.js';

describe('days', () => {
  it('are read in the zone of the agency', () => {
    const instant = new Date('2026-11-25T04:30:00.000Z');
    expect(dayIn('America/New_York', instant)).toBe('2026-11-24');
    expect(dayIn('UTC', instant)).toBe('2026-11-25');
    expect(dayIn('Pacific/Kiritimati', instant)).toBe('2026-11-25');
  });

  it('follow the change of daylight saving time', () => {
    expect(dayIn('America/New_York', new Date('2026-07-01T03:59:59.999Z'))).toBe('2026-06-30');
    expect(dayIn('America/New_York', new Date('2026-07-01T04:00:00.000Z'))).toBe('2026-07-01');
    expect(dayIn('America/New_York', new Date('2026-01-01T04:59:59.999Z'))).toBe('2025-12-31');
  });

  it('refuse a zone that does not exist', () => {
    expect(() => dayIn('Nowhere/Town', new Date(0))).toThrow(RangeError);
  });
});

describe('a review', () => {
  const due = { dueOn: '2026-11-24', sealedAt: null, cancelledAt: null };

  it('is overdue from the day after it is due', () => {
    expect(isOverdue({ ...due, today: '2026-11-24' })).toBe(false);
    expect(isOverdue({ ...due, today: '2026-11-25' })).toBe(true);
  });

  it('is never overdue once sealed or cancelled', () => {
    const ended = '2026-12-01T12:00:00.000Z';
    expect(isOverdue({ ...due, today: '2027-01-01', sealedAt: ended })).toBe(false);
    expect(isOverdue({ ...due, today: '2027-01-01', cancelledAt: ended })).toBe(false);
  });

  it('is late by whole days', () => {
    expect(daysLate({ dueOn: '2026-11-24', today: '2026-11-23' })).toBe(0);
    expect(daysLate({ dueOn: '2026-11-24', today: '2026-11-24' })).toBe(0);
    expect(daysLate({ dueOn: '2026-02-28', today: '2026-03-01' })).toBe(1);
    expect(daysLate({ dueOn: '2026-03-01', today: '2026-11-24' })).toBe(268);
  });
});
