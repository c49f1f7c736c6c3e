import { type Obligation } from '../policy/obligation.js';
import { type Role, ROLES } from '../access/actor.js';
import { ITEM_STATUSES, type ItemStatus } from '../item/item-status.js';
import { anActor, aReview } from '../testing/builders.js';
import type { REBASELINE_STATES } from './rebaseline-lifecycle.js';
import {
  BASELINE_CHANGES,
  type BaselineItem,
  CHOICES_FOR,
  proposeRebaseline,
  REBASELINE_CHOICES,
  type RebaselineChoice,
} from './rebaseline-proposal.js';
import { type RebaselineCommand, rebaselineReview, undoRebaseline } from './rebaseline.js';

const asked = (
  itemKey: string,
  wording = `Verify ${itemKey}.`,
  obligation: Obligation = 'expected',
): BaselineItem => ({ itemKey, wording, obligation });

const standing = (itemKey: string, status: ItemStatus = 'accepted') => ({
  ...asked(itemKey),
  id: `id-${itemKey}`,
  status,
  assessmentRevision: 2,
});

const command = (changes: Partial<RebaselineCommand> = {}): RebaselineCommand => ({
  actor: anActor('lead'),
  standing: [standing('a')],
  version: [asked('a')],
  numbers: { from: 1, to: 2 },
  choices: {},
  why: 'Version 2 was published.',
  ...changes,
});

const rebaseline = (changes: Partial<RebaselineCommand> = {}) =>
  rebaselineReview(aReview(), command(changes));

describe('a proposal', () => {
  it.each<[string, BaselineItem[], BaselineItem[], string, string]>([
    ['the same wording', [asked('a')], [asked('a', ' Verify  a.\n')], 'same', 'keep'],
    ['other wording', [asked('a')], [asked('a', 'Verify b.')], 'reworded', 'reassess'],
    [
      'a stronger obligation',
      [asked('a')],
      [asked('a', undefined, 'mandatory')],
      'strengthened',
      'reassess',
    ],
    ['a weaker one', [asked('a')], [asked('a', undefined, 'optional')], 'weakened', 'keep'],
    ['an item of the new version only', [], [asked('a')], 'new', 'add'],
    ['an item of the review only', [asked('a')], [], 'gone', 'retire'],
  ])('for %s', (_name, old, young, change, proposed) => {
    expect(proposeRebaseline(old, young)).toMatchObject([{ itemKey: 'a', change, proposed }]);
  });

  it('lists the new version in its order, then what it no longer has', () => {
    const lines = proposeRebaseline([asked('a'), asked('b')], [asked('c'), asked('b')]);
    expect(lines.map(({ itemKey }) => itemKey)).toEqual(['c', 'b', 'a']);
  });

  it('never lets other words keep an accept', () => {
    expect(CHOICES_FOR.reworded).not.toContain('keep');
    expect(Object.keys(CHOICES_FOR)).toEqual([...BASELINE_CHANGES]);
  });
});

describe('a re-baseline', () => {
  it.each(ITEM_STATUSES)('leaves a kept item that is %s alone', (status) => {
    const change = rebaseline({ standing: [standing('a', status)] });
    expect(change.lines).toMatchObject([{ itemKey: 'a', choice: 'keep' }]);
    expect(change.reassessed).toEqual([]);
  });

  it.each<[ItemStatus, ItemStatus, boolean]>([
    ['open', 'open', false],
    ['in_progress', 'in_progress', true],
    ['submitted', 'in_progress', true],
    ['returned', 'in_progress', true],
    ['accepted', 'in_progress', true],
  ])('takes a reassessed item from %s to %s', (from, to, isTold) => {
    const change = rebaseline({
      standing: [standing('a', from)],
      version: [asked('a', 'Verify otherwise.')],
    });
    expect(change.reassessed).toMatchObject([{ id: 'id-a', to }]);
    expect(change.events.slice(1)).toMatchObject(
      isTold ? [{ type: 'item.reassessed', subject: { kind: 'item', id: 'id-a' } }] : [],
    );
  });

  it('tells what was decided, in one event of the review', () => {
    const [event] = rebaseline({
      standing: [standing('a'), standing('gone')],
      version: [asked('a'), asked('new')],
    }).events;
    expect(event).toMatchObject({
      type: 'review.rebaselined',
      payload: { from: 1, to: 2, kept: 1, reassessed: 0, added: 1, retired: 1 },
    });
  });

  const CASES = BASELINE_CHANGES.flatMap((change) =>
    REBASELINE_CHOICES.map((choice) => [change, choice] as const),
  );
  it.each(CASES)('of an item that is %s: %s only where it is open', (change, choice) => {
    const old = change === 'new' ? [] : [standing('a')];
    const young = {
      same: [asked('a')],
      strengthened: [asked('a', undefined, 'mandatory' as const)],
      weakened: [asked('a', undefined, 'optional' as const)],
      reworded: [asked('a', 'Verify otherwise.')],
      new: [asked('a')],
      gone: [],
    }[change];
    const choices: Record<string, RebaselineChoice> = { a: choice };
    const apply = () =>
      rebaseline({
        standing: [...old, standing('b')],
        version: [...young, asked('b')],
        choices,
      }).lines.find(({ itemKey }) => itemKey === 'a');
    if (CHOICES_FOR[change].includes(choice)) expect(apply()).toMatchObject({ choice });
    else {
      expect(apply).toThrow(
        expect.objectContaining({
          code: 'rule-unmet',
          errors: [expect.objectContaining({ pointer: '/choices/a', code: 'choice-not-open' })],
        }),
      );
    }
  });

  it('needs a reason, and an item that stays', () => {
    expect(() => rebaseline({ why: ' ' })).toThrow(
      expect.objectContaining({ blockers: [{ code: 'reason-missing', pointer: '/why' }] }),
    );
    expect(() => rebaseline({ version: [] })).toThrow(
      expect.objectContaining({ blockers: [{ code: 'no-items', pointer: '/choices' }] }),
    );
  });

  it('refuses a choice for what is in neither version', () => {
    expect(() => rebaseline({ choices: { z: 'keep' } })).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });

  it.each<Role>(ROLES)('is for the program lead: %s', (role) => {
    const apply = () => rebaseline({ actor: anActor(role) });
    if (role === 'lead') expect(apply).not.toThrow();
    else expect(apply).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  it.each([
    ['planned', { openedAt: null }, 'review-not-open'],
    ['sealed', { sealedAt: '2026-08-01T00:00:00.000Z' }, 'review-sealed'],
    ['cancelled', { cancelledAt: '2026-08-01T00:00:00.000Z' }, 'review-cancelled'],
  ] as const)('never touches a review that is %s', (_status, facts, code) => {
    expect(() => rebaselineReview(aReview(facts), command())).toThrow(
      expect.objectContaining({ code: 'wrong-state', blockers: [{ code }] }),
    );
  });
});

describe('undoing a re-baseline', () => {
  const undo = (changedItems: number, state: (typeof REBASELINE_STATES)[number] = 'applied') =>
    undoRebaseline(aReview(), {
      actor: anActor('lead'),
      state,
      numbers: { from: 1, to: 2 },
      changedItems,
      reassessedIds: ['id-a'],
    });

  it('goes until an item changes', () => {
    expect(undo(0)).toMatchObject([
      { type: 'review.rebaseline-undone' },
      { type: 'item.reassessment-undone', subject: { kind: 'item', id: 'id-a' } },
    ]);
    expect(() => undo(1)).toThrow(
      expect.objectContaining({
        code: 'wrong-state',
        blockers: [{ code: 'items-changed', params: { count: 1 } }],
      }),
    );
  });

  it('goes once', () => {
    expect(() => undo(0, 'undone')).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });
});
