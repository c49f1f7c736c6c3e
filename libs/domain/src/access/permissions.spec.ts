import { AGENCY, anActor, aReview, OFFICER, OFFICIAL, SUPERVISOR } from '../testing/builders.js';
import { type CorrectiveActionState } from '../finding/corrective-action.js';
import { type FindingState } from '../finding/finding.js';
import { type Action, ACTIONS } from './action.js';
import { agenciesOf, type Role, ROLES } from './actor.js';
import { can, demand, mayEver } from './permissions.js';
import { type Subject } from './subject.js';

/** Who may ever do what, by hand: o officer, r respondent, s supervisor, l lead, c counsel, u auditor, a admin. */
const MATRIX: Readonly<Record<Action, string>> = {
  'policy.read': 'orslcua',
  'policy.import': '...l...',
  'claim.set': '....c..',
  'checklist.read': 'orslcua',
  'checklist.edit': '...l...',
  'checklist.publish': '...l...',
  'review.read': 'o.sl...',
  'review.plan': '...l...',
  'review.open': '...l...',
  'review.change': '...l...',
  'review.assign': 'o..l...',
  'review.cancel': '...l...',
  'review.approve': '..s....',
  'review.send-back': '..s....',
  'review.seal': '..s....',
  'review.rebaseline': '...l...',
  'review.request-reopening': 'o.sl...',
  'review.decide-reopening': '..sl...',
  'review.abandon-edition': '..sl...',
  'seal.read': 'o.sl.u.',
  'item.read': 'o.sl...',
  'item.assess': 'o......',
  'item.submit': 'o......',
  'item.withdraw': 'o......',
  'item.accept': '..s....',
  'item.return': '..s....',
  'item.revise': 'o......',
  'item.reconsider': '..s....',
  'item.drop': '...l...',
  'evidence.add': 'or.....',
  'evidence.read': 'orsl...',
  'finding.read': 'orsl...',
  'finding.respond': '.r.....',
  'finding.refuse': 'o.s....',
  'finding.withdraw': '..s....',
  'finding.start-correcting': 'o.s....',
  'finding.verify': 'o.s....',
  'finding.close': '..s....',
  'finding.fail-retest': '..s....',
  'finding.accept-risk': '..s....',
  'finding.end-risk': '..s....',
  'action.plan': 'ors....',
  'action.change': 'ors....',
  'action.start': '.r.....',
  'action.report-done': '.r.....',
  'action.verify': 'o.s....',
  'action.send-back': 'o.s....',
  'action.drop': '..s....',
  'dashboard.read': 'o.sl...',
  'report.request': 'o.sl.u.',
  'report.read': 'o.sl.u.',
  'audit.read': '.....u.',
  'user.manage': '......a',
  'user.list': 'orsl..a',
  'agency.manage': '......a',
  'agency.read': 'orslcua',
  'session.own': 'orslcua',
};
const COLUMNS: readonly Role[] = [
  'officer',
  'respondent',
  'supervisor',
  'lead',
  'counsel',
  'auditor',
  'admin',
];

const nobody = anActor('officer', { userId: 'nobody', grants: [] });

describe('the permission table', () => {
  const cells = ACTIONS.flatMap((action) =>
    COLUMNS.map((role, column) => [action, role, MATRIX[action][column] !== '.'] as const),
  );

  it('names every role', () => {
    expect([...COLUMNS].sort()).toEqual([...ROLES].sort());
  });

  it.each(cells)('%s by %s: %s', (action, role, expected) => {
    expect(mayEver(anActor(role), action)).toBe(expected);
    expect(can(anActor(role), action).allowed).toBe(expected);
  });

  it.each(cells.filter(([, , expected]) => !expected))(
    '%s by %s stays refused whatever the subject',
    (action, role) => {
      const actor = anActor(role);
      const permission = can(actor, action, everythingFits(action, actor.userId));
      expect(permission.blockers?.map(({ code }) => code)).toEqual(['needs-role']);
    },
  );

  it.each(cells.filter(([, , expected]) => expected))(
    '%s by %s is allowed where everything fits',
    (action, role) => {
      const actor = anActor(role, { grants: [{ role, agencyId: null }] });
      expect(can(actor, action, everythingFits(action, actor.userId))).toEqual({ allowed: true });
    },
  );

  it.each(ACTIONS.filter((action) => MATRIX[action] !== 'orslcua'))(
    '%s is never open to another agency',
    (action) => {
      const grants = COLUMNS.map((role) => ({ role, agencyId: 'agency-2' }));
      const actor = anActor('officer', { grants });
      const permission = can(actor, action, everythingFits(action, actor.userId));
      expect(permission.blockers).toEqual([{ code: 'other-agency' }]);
    },
  );

  it.each(ACTIONS)('%s by someone signed in without a role', (action) => {
    expect(mayEver(nobody, action)).toBe(MATRIX[action] === 'orslcua');
  });

  it('says which roles it takes', () => {
    expect(can(anActor('officer'), 'review.open').blockers).toEqual([
      { code: 'needs-role', params: { roles: 'lead' } },
    ]);
  });
});

/** A subject that the person is everything to, in a state that the action starts from. */
function everythingFits(action: Action, userId: string): Subject {
  const review = aReview({
    leadOfficerId: userId,
    supervisorId: userId,
    secondApproverId: userId,
    openedAt: action === 'review.open' ? null : '2026-07-01T14:00:00.000Z',
    sealedAt: action.endsWith('-reopening') ? '2026-10-01T14:00:00.000Z' : null,
  });
  const status = ITEM_STATUS_FOR[action] ?? 'in_progress';
  return {
    agencyId: AGENCY,
    review,
    item: { assigneeId: userId, status, preparers: [] },
    finding: {
      state: FINDING_STATE_FOR[action] ?? 'issued',
      responsibleOfficialId: userId,
      actionOwnerIds: [],
    },
    action: {
      state: ACTION_STATE_FOR[action] ?? 'planned',
      ownerId: isByOthers(action) ? 'someone-else' : userId,
      reportedDoneBy: null,
    },
    evidence: { sensitivity: 'restricted', readerIds: [userId] },
    preparersOfReview: [],
    edition: 1,
  };
}

const isByOthers = (action: Action): boolean =>
  action === 'action.verify' || action === 'action.send-back';

const FINDING_STATE_FOR: Readonly<Partial<Record<Action, FindingState>>> = {
  'finding.start-correcting': 'responded',
  'finding.verify': 'correcting',
  'finding.close': 'verified',
  'finding.fail-retest': 'verified',
  'finding.accept-risk': 'responded',
  'finding.end-risk': 'risk_accepted',
  'action.plan': 'responded',
};

const ACTION_STATE_FOR: Readonly<Partial<Record<Action, CorrectiveActionState>>> = {
  'action.report-done': 'under_way',
  'action.verify': 'done',
  'action.send-back': 'done',
};

const ITEM_STATUS_FOR: Readonly<Partial<Record<Action, 'submitted' | 'accepted'>>> = {
  'item.withdraw': 'submitted',
  'item.accept': 'submitted',
  'item.return': 'submitted',
  'item.revise': 'accepted',
  'item.reconsider': 'accepted',
};

const itemSubject = (changes: Partial<NonNullable<Subject['item']>> = {}): Subject => ({
  agencyId: AGENCY,
  review: aReview(),
  item: { assigneeId: OFFICER, status: 'submitted', preparers: [OFFICER], ...changes },
});

const codes = (...args: Parameters<typeof can>) =>
  can(...args).blockers?.map(({ code }) => code) ?? [];

describe('a withdrawn finding', () => {
  const subject = (wasIssued?: boolean): Subject => ({
    agencyId: AGENCY,
    finding: {
      state: 'withdrawn',
      responsibleOfficialId: OFFICIAL,
      ...(wasIssued !== undefined && { wasIssued }),
    },
  });

  it('is read by the reviewed agency only where it was issued before', () => {
    const official = anActor('respondent');
    expect(codes(official, 'finding.read', subject(true))).toEqual([]);
    expect(codes(official, 'finding.read', subject(false))).toEqual(['wrong-status']);
    expect(codes(official, 'finding.read', subject())).toEqual(['wrong-status']);
    expect(codes(anActor('supervisor'), 'finding.read', subject(false))).toEqual([]);
  });
});

describe('an item', () => {
  it('is for its assignee and for the lead officer, not for another officer', () => {
    const subject = itemSubject({ status: 'in_progress' });
    expect(codes(anActor('officer'), 'item.assess', subject)).toEqual([]);
    expect(codes(anActor('officer', { userId: 'lead-officer-1' }), 'item.assess', subject)).toEqual(
      [],
    );
    expect(codes(anActor('officer', { userId: 'other' }), 'item.assess', subject)).toEqual([
      'not-its-officer',
    ]);
  });

  it('is decided by the supervisor of its review, not by another supervisor', () => {
    const other = anActor('supervisor', { userId: 'other' });
    expect(codes(anActor('supervisor'), 'item.accept', itemSubject())).toEqual([]);
    expect(codes(other, 'item.accept', itemSubject())).toEqual(['not-its-supervisor']);
  });

  it('refuses acceptance by a preparer, who can only return it', () => {
    const subject = itemSubject({ preparers: [OFFICER, SUPERVISOR] });
    expect(codes(anActor('supervisor'), 'item.accept', subject)).toEqual(['prepared-by-you']);
    expect(codes(anActor('supervisor'), 'item.return', subject)).toEqual([]);
  });

  it('refuses acceptance when the preparers are not known', () => {
    const { item: _left, ...subject } = itemSubject();
    expect(codes(anActor('supervisor'), 'item.accept', subject)).toEqual(['prepared-by-you']);
  });

  it.each([
    ['not opened', { openedAt: null }, 'review-not-open'],
    ['sealed', { sealedAt: '2026-10-01T12:00:00.000Z' }, 'review-sealed'],
    ['cancelled', { cancelledAt: '2026-10-01T12:00:00.000Z' }, 'review-cancelled'],
  ] as const)('stands still while its review is %s', (_what, facts, code) => {
    const subject = { ...itemSubject(), review: aReview(facts) };
    expect(codes(anActor('supervisor'), 'item.accept', subject)).toEqual([code]);
  });

  it('stands still while its review is known to be approved', () => {
    const subject = {
      ...itemSubject({ status: 'accepted' }),
      review: { ...aReview(), status: 'approved' as const },
    };
    expect(can(anActor('officer'), 'item.revise', subject).blockers).toEqual([
      { code: 'wrong-status', params: { status: 'approved' } },
    ]);
  });

  it('stands still when its review is not given', () => {
    const { review: _left, ...subject } = itemSubject({ status: 'in_progress' });
    expect(codes(anActor('officer'), 'item.assess', subject)).toEqual(['review-not-open']);
  });
});

describe('a review', () => {
  const subject: Subject = {
    agencyId: AGENCY,
    review: aReview({ secondApproverId: 'second-1' }),
    preparersOfReview: [OFFICER],
  };
  const second = anActor('supervisor', { userId: 'second-1' });

  it('is approved and sent back by supervisor or second approver, sealed by the supervisor alone', () => {
    for (const action of ['review.approve', 'review.send-back'] as const) {
      expect(codes(anActor('supervisor'), action, subject)).toEqual([]);
      expect(codes(second, action, subject)).toEqual([]);
    }
    expect(codes(anActor('supervisor'), 'review.seal', subject)).toEqual([]);
    expect(codes(second, 'review.seal', subject)).toEqual(['not-its-supervisor']);
  });

  it.each(['review.approve', 'review.seal'] as const)(
    'refuses %s by a preparer of any item, and when preparers are not known',
    (action) => {
      const prepared = { ...subject, preparersOfReview: [SUPERVISOR] };
      const { preparersOfReview: _left, ...unknown } = subject;
      expect(codes(anActor('supervisor'), action, prepared)).toEqual(['prepared-by-you']);
      expect(codes(anActor('supervisor'), action, unknown)).toEqual(['prepared-by-you']);
    },
  );

  it('lets its lead officer assign, and no other officer', () => {
    expect(
      codes(anActor('officer', { userId: 'lead-officer-1' }), 'review.assign', subject),
    ).toEqual([]);
    expect(codes(anActor('officer'), 'review.assign', subject)).toEqual(['not-its-officer']);
  });

  it('is opened once', () => {
    expect(codes(anActor('lead'), 'review.open', subject)).toEqual(['wrong-status']);
  });
});

describe('a finding', () => {
  const finding = { state: 'issued', responsibleOfficialId: OFFICIAL } as const;
  const subject: Subject = { agencyId: AGENCY, review: aReview(), finding };

  it('is answered by its responsible official, not by a colleague', () => {
    expect(codes(anActor('respondent'), 'finding.respond', subject)).toEqual([]);
    expect(codes(anActor('respondent', { userId: 'other' }), 'finding.respond', subject)).toEqual([
      'not-responsible-official',
    ]);
  });

  it('that names no official says so', () => {
    const unnamed = { ...subject, finding: { ...finding, responsibleOfficialId: null } };
    expect(codes(anActor('respondent'), 'finding.respond', unnamed)).toEqual(['official-missing']);
  });

  it('is hidden from the agency while it is a draft', () => {
    const draft: Subject = { ...subject, finding: { ...finding, state: 'draft' } };
    expect(codes(anActor('respondent'), 'finding.read', draft)).toEqual(['wrong-status']);
    expect(codes(anActor('officer'), 'finding.read', draft)).toEqual([]);
  });

  it('takes no response once the review is sealed', () => {
    const review = aReview({ sealedAt: '2026-10-01T12:00:00.000Z' });
    expect(codes(anActor('respondent'), 'finding.respond', { ...subject, review })).toEqual([
      'review-sealed',
    ]);
  });

  it('that is a draft is not withdrawn by the supervisor', () => {
    const draft: Subject = { ...subject, finding: { ...finding, state: 'draft' } };
    expect(codes(anActor('supervisor'), 'finding.withdraw', draft)).toEqual(['wrong-status']);
  });
});

describe('an auditor', () => {
  const auditor = anActor('auditor');
  const running = aReview();
  const sealed = aReview({ sealedAt: '2026-10-01T12:00:00.000Z' });

  it.each(['report.request', 'report.read'] as const)(
    'gets %s of sealed editions only',
    (action) => {
      const about = (subject: Partial<Subject>) =>
        codes(auditor, action, { agencyId: AGENCY, ...subject });
      expect(about({ review: sealed })).toEqual([]);
      expect(about({ review: running, edition: 1 })).toEqual([]);
      expect(about({ review: running })).toEqual(['needs-role']);
      expect(about({ review: sealed, edition: null })).toEqual(['needs-role']);
      expect(about({})).toEqual(['needs-role']);
    },
  );

  it('is told whose the running report is', () => {
    expect(can(auditor, 'report.read', { agencyId: AGENCY, review: running }).blockers).toEqual([
      { code: 'needs-role', params: { roles: 'officer,supervisor,lead' } },
    ]);
  });
});

describe('restricted evidence', () => {
  const evidence = { sensitivity: 'restricted', readerIds: [OFFICER] } as const;

  it('opens to its readers only', () => {
    const subject = { agencyId: AGENCY, evidence };
    expect(codes(anActor('officer'), 'evidence.read', subject)).toEqual([]);
    expect(codes(anActor('respondent'), 'evidence.read', subject)).toEqual(['not-its-officer']);
    const ordinary = { ...evidence, sensitivity: 'ordinary' as const };
    expect(
      codes(anActor('respondent'), 'evidence.read', { ...subject, evidence: ordinary }),
    ).toEqual([]);
  });
});

describe('agencies', () => {
  it('are all for a statewide grant', () => {
    const grants = [
      { role: 'officer', agencyId: 'agency-2' },
      { role: 'lead', agencyId: null },
    ] as const;
    expect(agenciesOf(anActor('lead', { grants }))).toBe('all');
  });

  it('are those of the grants, each once', () => {
    const grants = [
      { role: 'officer', agencyId: 'agency-2' },
      { role: 'supervisor', agencyId: AGENCY },
      { role: 'respondent', agencyId: 'agency-2' },
    ] as const;
    expect(agenciesOf(anActor('officer', { grants }))).toEqual(['agency-2', AGENCY]);
  });

  it.each(['admin', 'counsel'] as const)('are none for %s, who sees no review content', (role) => {
    expect(agenciesOf(anActor(role, { grants: [{ role, agencyId: null }] }))).toEqual([]);
  });

  it('what all agencies share is written with a statewide grant only', () => {
    const shared = { agencyId: null };
    const statewide = anActor('lead', { grants: [{ role: 'lead', agencyId: null }] });
    expect(codes(statewide, 'checklist.edit', shared)).toEqual([]);
    expect(codes(anActor('lead'), 'checklist.edit', shared)).toEqual(['other-agency']);
    expect(codes(anActor('lead'), 'checklist.edit', { agencyId: AGENCY })).toEqual([]);
  });

  it('a refusal explains the role held in the agency of the subject', () => {
    const grants = [
      { role: 'officer', agencyId: 'agency-2' },
      { role: 'supervisor', agencyId: AGENCY },
    ] as const;
    const actor = anActor('officer', { userId: 'other', grants });
    const subject = { agencyId: AGENCY, review: aReview() };
    expect(codes(actor, 'finding.refuse', subject)).toEqual(['not-its-supervisor']);
  });

  it('a role in one agency lends nothing to another role in the next', () => {
    const grants = [
      { role: 'supervisor', agencyId: 'agency-2' },
      { role: 'officer', agencyId: AGENCY },
    ] as const;
    const actor = anActor('supervisor', { grants });
    expect(codes(actor, 'item.accept', itemSubject({ preparers: [] }))).toEqual(['other-agency']);
  });
});

describe('demand', () => {
  it.each([
    ['not-found', anActor('lead', { grants: [{ role: 'lead', agencyId: 'agency-2' }] })],
    ['forbidden', anActor('officer')],
    ['wrong-state', anActor('lead')],
  ] as const)('throws %s', (code, actor) => {
    const subject = { agencyId: AGENCY, review: aReview() };
    expect(() => demand(actor, 'review.open', subject)).toThrow(expect.objectContaining({ code }));
  });

  it('returns where it is allowed', () => {
    const subject = { agencyId: AGENCY, review: aReview({ openedAt: null }) };
    expect(() => demand(anActor('lead'), 'review.open', subject)).not.toThrow();
  });
});
