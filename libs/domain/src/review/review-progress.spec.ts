import fc from 'fast-check';
import { OUTCOMES } from '../item/item-outcome.js';
import { ITEM_STATUSES, type ItemStatus } from '../item/item-status.js';
import { aReview } from '../testing/builders.js';
import {
  complianceOf,
  type CountedItem,
  figuresOf,
  NO_FIGURES,
  progressOf,
  reviewStatus,
  sumFigures,
  tally,
} from './review-progress.js';

const anyItem = fc.record({
  status: fc.constantFrom(...ITEM_STATUSES),
  outcome: fc.constantFrom(...OUTCOMES),
  droppedAt: fc.option(fc.constant('2026-08-01T12:00:00.000Z'), { freq: 4 }),
});
const anyItems = fc.array(anyItem, { maxLength: 30 });
const standing = (items: readonly CountedItem[]) => items.filter((item) => item.droppedAt == null);

const counts = (...statuses: ItemStatus[]) => tally(statuses.map((status) => ({ status })));

describe('the review status', () => {
  const at = '2026-09-01T12:00:00.000Z';
  it.each([
    [
      'cancelled over sealed',
      { cancelledAt: at, sealedAt: at },
      counts('accepted'),
      1,
      'cancelled',
    ],
    [
      'cancelled before it was opened',
      { cancelledAt: at, openedAt: null },
      counts(),
      0,
      'cancelled',
    ],
    ['sealed over approved', { sealedAt: at }, counts('accepted'), 1, 'sealed'],
    ['planned while not opened', { openedAt: null }, counts('open'), 0, 'planned'],
    ['approved at quorum', { quorum: 2 }, counts('accepted'), 2, 'approved'],
    ['accepted below quorum', { quorum: 2 }, counts('accepted', 'accepted'), 1, 'accepted'],
    ['accepted when every item is', {}, counts('accepted'), 0, 'accepted'],
    ['submitted when all are handed in', {}, counts('submitted', 'accepted'), 0, 'submitted'],
    ['submitted when none is decided', {}, counts('submitted'), 0, 'submitted'],
    ['in progress with one begun', {}, counts('open', 'in_progress'), 0, 'in_progress'],
    ['in progress with one submitted', {}, counts('open', 'submitted'), 0, 'in_progress'],
    ['in progress with one returned', {}, counts('accepted', 'returned'), 0, 'in_progress'],
    ['open when no item is begun', {}, counts('open', 'open'), 0, 'open'],
    ['open without items', {}, counts(), 0, 'open'],
  ] as const)('is %s', (_name, facts, itemCounts, approvals, expected) => {
    expect(reviewStatus(aReview(facts), itemCounts, approvals)).toBe(expected);
  });

  it('is the first line of the table that holds', () => {
    const maybe = fc.option(fc.constant(at));
    const facts = fc.record({
      cancelledAt: maybe,
      sealedAt: maybe,
      openedAt: maybe,
      quorum: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(facts, anyItems, fc.nat(3), (review, items, approvals) => {
        const all = standing(items);
        const every = (...statuses: ItemStatus[]) =>
          all.length > 0 && all.every(({ status }) => statuses.includes(status));
        const lines: [string, boolean][] = [
          ['cancelled', review.cancelledAt !== null],
          ['sealed', review.sealedAt !== null],
          ['planned', review.openedAt === null],
          ['approved', approvals >= review.quorum],
          ['accepted', every('accepted')],
          ['submitted', every('submitted', 'accepted')],
          ['in_progress', all.some(({ status }) => status !== 'open')],
          ['open', true],
        ];
        const first = lines.find(([, holds]) => holds)?.[0];
        expect(reviewStatus(review, tally(items), approvals)).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});

describe('figures', () => {
  it('count an outcome only once the item is handed in', () => {
    const figures = figuresOf([
      { status: 'open', outcome: 'not_assessed' },
      { status: 'in_progress', outcome: 'compliant' },
      { status: 'returned', outcome: 'non_compliant' },
      { status: 'submitted', outcome: 'partially_compliant' },
      { status: 'submitted', outcome: 'not_assessed' },
      { status: 'accepted', outcome: 'compliant' },
      { status: 'accepted', outcome: 'non_compliant' },
      { status: 'accepted', outcome: 'not_applicable' },
      { status: 'accepted', outcome: 'compliant', droppedAt: '2026-08-01T12:00:00.000Z' },
    ]);
    expect(figures).toEqual({
      items: 8,
      decided: 3,
      submitted: 2,
      assessed: 4,
      compliant: 1,
      partiallyCompliant: 1,
      nonCompliant: 1,
      notApplicable: 1,
      notAssessed: 4,
    });
    expect(progressOf(figures)).toBe(3 / 8);
    expect(complianceOf(figures)).toBe(0.5);
  });

  it('give null, never zero, for a zero divisor', () => {
    expect(progressOf(NO_FIGURES)).toBeNull();
    expect(complianceOf(NO_FIGURES)).toBeNull();
    const onlyNotApplicable = figuresOf([{ status: 'accepted', outcome: 'not_applicable' }]);
    expect(complianceOf(onlyNotApplicable)).toBeNull();
    expect(progressOf(onlyNotApplicable)).toBe(1);
    const allFailing = figuresOf([{ status: 'accepted', outcome: 'non_compliant' }]);
    expect(complianceOf(allFailing)).toBe(0);
  });

  it('add up: outcomes to items, four outcomes to assessed, and ratios stay within 0 and 1', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const f = figuresOf(items);
        const assessed = f.compliant + f.partiallyCompliant + f.nonCompliant + f.notApplicable;
        expect(f.items).toBe(standing(items).length);
        expect(assessed).toBe(f.assessed);
        expect(f.assessed + f.notAssessed).toBe(f.items);
        for (const ratio of [progressOf(f), complianceOf(f)]) {
          expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true);
        }
        const counted = tally(items);
        expect(f.decided).toBe(counted.accepted);
        expect(f.submitted).toBe(counted.submitted);
      }),
    );
  });

  it('over several reviews are the figures of all their items together', () => {
    fc.assert(
      fc.property(fc.array(anyItems, { maxLength: 4 }), (reviews) => {
        expect(sumFigures(reviews.map(figuresOf))).toEqual(figuresOf(reviews.flat()));
      }),
    );
  });

  it('do not change the figures they sum', () => {
    const one = figuresOf([{ status: 'accepted', outcome: 'compliant' }]);
    sumFigures([one, one]);
    expect(one.items).toBe(1);
    expect(NO_FIGURES.items).toBe(0);
  });
});
