import fc from 'fast-check';
import { tries } from '../fixtures/counts.js';
import {
  alikeArbitrary,
  editedArbitrary,
  type EditedRevision,
  shuffledArbitrary,
} from '../fixtures/edits.js';
import { shippedDocument } from '../fixtures/shipped.js';
import { parseDocument } from '../index.js';
import {
  compareRevisions,
  diffWords,
  inheritedKeys,
  practicesToCompare,
  type RevisionChange,
  type RevisionPractice,
} from './index.js';

const aPractice = (ref: string, text: string, changes: Partial<RevisionPractice> = {}) => ({
  ref,
  title: null,
  text,
  obligation: 'expected' as const,
  heading: 'How do agencies report?',
  ...changes,
});

const PLANS = aPractice('1.1', 'Agencies submit operational plans to the oversight office.');
const INCIDENTS = aPractice('1.2', 'Every incident is reported promptly to relevant authorities.');
const TRAINING = aPractice(
  '2.1',
  'Staff are trained in state law before an assignment. Refresher courses on reporting duties follow every year.',
  { heading: 'How are staff trained?' },
);

const kindsOf = (changes: readonly RevisionChange[]) => changes.map(({ kind }) => kind);

/** Each change by the refs it ties together, so that order and places don't matter. */
const toldBy = ({ before, after }: Pick<EditedRevision, 'before' | 'after'>) =>
  compareRevisions(before, after).map(({ kind, ...places }) => ({
    kind,
    before: places.before.map((place) => before[place]?.ref ?? '').sort(),
    after: places.after.map((place) => after[place]?.ref ?? '').sort(),
  }));

const sorted = <One>(told: readonly One[]): One[] =>
  [...told].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('comparing revisions', () => {
  it('of the same document finds every practice unchanged', () => {
    const practices = practicesToCompare(parseDocument(shippedDocument));
    expect(practices.length).toBeGreaterThan(80);
    const changes = compareRevisions(practices, practices);
    expect(new Set(kindsOf(changes))).toEqual(new Set(['unchanged']));
    expect(changes.map(({ before }) => before[0])).toEqual(practices.map((_, index) => index));
  });

  it('takes a new number for no change: what comes first is the content', () => {
    const added = aPractice('1.1', 'A register of joint operations is kept and published yearly.');
    const changes = compareRevisions(
      [PLANS, INCIDENTS],
      [added, { ...PLANS, ref: '1.2' }, { ...INCIDENTS, ref: '1.3' }],
    );
    expect(kindsOf(changes)).toEqual(['added', 'unchanged', 'unchanged']);
  });

  it('calls moved what changed its order or its section', () => {
    expect(kindsOf(compareRevisions([PLANS, INCIDENTS], [INCIDENTS, PLANS]))).toContain('moved');
    const elsewhere = { ...INCIDENTS, heading: 'How are staff trained?' };
    expect(
      kindsOf(compareRevisions([PLANS, INCIDENTS, TRAINING], [PLANS, elsewhere, TRAINING])),
    ).toEqual(['unchanged', 'moved', 'unchanged']);
  });

  it('takes a new heading over the same practices for no move', () => {
    const renamed = [PLANS, INCIDENTS].map((one) => ({ ...one, heading: 'What is reported?' }));
    expect(kindsOf(compareRevisions([PLANS, INCIDENTS], renamed))).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('tells the words that changed', () => {
    const after = aPractice('1.1', PLANS.text.replace('operational', 'yearly operational'));
    const [change] = compareRevisions([PLANS], [after]);
    expect(change).toMatchObject({
      kind: 'reworded',
      words: [
        { kind: 'same', text: 'Agencies submit' },
        { kind: 'added', text: 'yearly' },
        { kind: 'same', text: 'operational plans to the oversight office.' },
      ],
    });
  });

  it.each([
    ['strengthened', 'expected', 'mandatory'],
    ['weakened', 'mandatory', 'optional'],
  ] as const)('calls %s what binds otherwise', (kind, obligation, now) => {
    const changes = compareRevisions([{ ...PLANS, obligation }], [{ ...PLANS, obligation: now }]);
    expect(kindsOf(changes)).toEqual([kind]);
  });

  it('finds what one practice was split into, and what two were merged into', () => {
    const [first = '', second = ''] = TRAINING.text.split(/(?<=\.) /u);
    const parts = [aPractice('2.1', first), aPractice('2.2', second)];
    expect(compareRevisions([TRAINING], parts)).toEqual([
      expect.objectContaining({ kind: 'split', before: [0], after: [0, 1] }),
    ]);
    expect(compareRevisions(parts, [TRAINING])).toEqual([
      expect.objectContaining({ kind: 'merged', before: [0, 1], after: [0] }),
    ]);
  });

  it('tells what was removed right after what stood before it', () => {
    const changes = compareRevisions([PLANS, INCIDENTS, TRAINING], [PLANS, TRAINING]);
    expect(kindsOf(changes)).toEqual(['unchanged', 'removed', 'unchanged']);
  });

  it('keeps keys with their practices, a split’s with its larger part', () => {
    const [first = '', second = ''] = TRAINING.text.split(/(?<=\.) /u);
    const after = [INCIDENTS, aPractice('2.1', first), aPractice('2.2', second), PLANS];
    const changes = compareRevisions([PLANS, INCIDENTS, TRAINING], after);
    expect([...inheritedKeys(changes, ['plans', 'incidents', 'training'])].sort()).toEqual([
      [0, 'incidents'],
      [1, 'training'],
      [3, 'plans'],
    ]);
  });
});

describe('properties of a comparison', () => {
  it('every edit is found for what it was', () => {
    fc.assert(
      fc.property(editedArbitrary, (revision) => {
        expect(sorted(toldBy(revision))).toEqual(sorted(sortRefs(revision.expected)));
      }),
      tries(2_000),
    );
  });

  it('in whatever order the new revision is', () => {
    fc.assert(
      fc.property(shuffledArbitrary, (revision) => {
        const still = (told: ReturnType<typeof toldBy>) =>
          sorted(told).map((one) => (one.kind === 'moved' ? { ...one, kind: 'unchanged' } : one));
        expect(sorted(still(toldBy(revision)))).toEqual(sorted(sortRefs(revision.expected)));
      }),
      tries(2_000),
    );
  });

  it('holds every practice of both sides exactly once', () => {
    fc.assert(
      fc.property(alikeArbitrary, alikeArbitrary, (before, after) => {
        const changes = compareRevisions(before, after);
        const inAll = (side: 'before' | 'after') =>
          changes.flatMap((change) => change[side]).sort((a, b) => a - b);
        expect(inAll('before')).toEqual(before.map((_, index) => index));
        expect(inAll('after')).toEqual(after.map((_, index) => index));
      }),
      tries(2_000),
    );
  });

  it('of a revision against itself are all unchanged, each practice with itself', () => {
    fc.assert(
      fc.property(alikeArbitrary, (practices) => {
        expect(compareRevisions(practices, practices)).toEqual(
          practices.map((_, index) =>
            expect.objectContaining({ kind: 'unchanged', before: [index], after: [index] }),
          ),
        );
      }),
      tries(2_000),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(alikeArbitrary, alikeArbitrary, (before, after) => {
        const copy = before.map((one) => ({ ...one }));
        expect(compareRevisions(copy, after)).toEqual(compareRevisions(before, after));
      }),
      tries(2_000),
    );
  });

  it('of words give back both texts', () => {
    const text = fc
      .array(fc.constantFrom('plans', 'are', 'kept', 'yearly', '😀', 'é'), { maxLength: 14 })
      .map((words) => words.join('  '));
    const without = (left: 'added' | 'removed', before: string, after: string) =>
      diffWords(before, after)
        .filter(({ kind }) => kind !== left)
        .map((run) => run.text)
        .join(' ');
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without('added', before, after)).toBe(before.replace(/\s+/gu, ' '));
        expect(without('removed', before, after)).toBe(after.replace(/\s+/gu, ' '));
      }),
      tries(2_000),
    );
  });
});

const sortRefs = (expected: EditedRevision['expected']) =>
  expected.map((one) => ({
    ...one,
    before: [...one.before].sort(),
    after: [...one.after].sort(),
  }));

describe('the speed of a comparison', () => {
  // Processor time, and the quickest of a few runs: what the machine does besides must not count.
  const msOf = (practices: readonly RevisionPractice[]): number => {
    const edited = practices.map((one, index) => ({ ...one, text: `${one.text} Again ${index}.` }));
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      compareRevisions(practices, edited);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  const many = (count: number): RevisionPractice[] =>
    Array.from({ length: count }, (_, index) => {
      const own = Array.from({ length: 12 }, (_one, word) => `w${(index * 31 + word * 7) % 400}`);
      return aPractice(`${index}`, `Agencies report ${own.join(' ')} to the office.`);
    });

  // Four times would be quadratic; what lies between is left to a machine busy with other tests.
  it('grows far less than quadratically with the practices', () => {
    msOf(many(500));
    const half = msOf(many(600));
    const whole = msOf(many(1_200));
    expect(whole).toBeLessThan(half * 3.2);
    expect(whole).toBeLessThan(8_000);
  });

  it('is not held up by practices that all say the same', () => {
    const same = Array.from({ length: 2_000 }, (_, index) =>
      aPractice(`${index}`, 'Agencies report.'),
    );
    expect(msOf(same)).toBeLessThan(8_000);
  });
});
