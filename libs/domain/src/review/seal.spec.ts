import { FINDING_STATES } from '../finding/finding.js';
import { approveBlockers, sealBlockers, type SealInput } from './seal.js';

const ready = (changes: Partial<SealInput> = {}): SealInput => ({
  items: [{ status: 'accepted' }],
  findings: [],
  evidence: [],
  approvals: [{ userId: 'supervisor-1', contentSha256: 'now' }],
  quorum: 1,
  contentSha256: 'now',
  ...changes,
});

describe('a seal is held back by', () => {
  it('nothing when all is decided, answered and approved', () => {
    expect(sealBlockers(ready())).toEqual([]);
  });

  it.each<[string, Partial<SealInput>, object]>([
    ['having no items', { items: [] }, { code: 'no-items' }],
    [
      'items that are not accepted',
      { items: [{ status: 'accepted' }, { status: 'submitted' }, { status: 'returned' }] },
      { code: 'items-not-accepted', params: { count: 2 } },
    ],
    [
      'an accepted item whose finding was withdrawn and that gives no reason',
      { items: [{ status: 'accepted' }, { status: 'accepted', lacksFinding: true }] },
      { code: 'finding-missing', params: { count: 1 } },
    ],
    [
      'a draft finding',
      { findings: [{ number: 'F-2026-001', state: 'draft', responses: 1 }] },
      { code: 'finding-draft', params: { number: 'F-2026-001' } },
    ],
    [
      'an issued finding without a response',
      { findings: [{ number: 'F-2026-002', state: 'issued', responses: 0 }] },
      { code: 'finding-unanswered', params: { number: 'F-2026-002' } },
    ],
    [
      'evidence whose bytes differ',
      {
        evidence: [
          { title: 'Register', bytesMatch: true },
          { title: 'Letter', bytesMatch: false },
        ],
      },
      { code: 'evidence-bytes-differ', params: { title: 'Letter' } },
    ],
    [
      'a missing approval',
      { quorum: 2 },
      { code: 'approvals-missing', params: { needed: 2, standing: 1 } },
    ],
    [
      'content that changed since an approval',
      { contentSha256: 'later' },
      { code: 'content-changed' },
    ],
  ])('%s', (_what, changes, blocker) => {
    expect(sealBlockers(ready(changes))).toEqual([blocker]);
  });

  it.each(FINDING_STATES)('no answered finding unless it is a draft: %s', (state) => {
    const findings = [{ number: 'F-2026-001', state, responses: 1 }];
    expect(sealBlockers(ready({ findings }))).toHaveLength(state === 'draft' ? 1 : 0);
  });

  it('no hash that was not computed', () => {
    expect(sealBlockers(ready({ contentSha256: null }))).toEqual([]);
  });
});

describe('an approval is held back by', () => {
  const asked = (changes: Partial<SealInput> = {}) => ({
    ...ready({ approvals: [], ...changes }),
    userId: 'supervisor-1',
    independence: 'I took no part in what was reviewed.',
  });

  it('nothing but what holds back the seal, approvals aside', () => {
    expect(approveBlockers(asked())).toEqual([]);
    expect(approveBlockers(asked({ items: [{ status: 'submitted' }] }))).toEqual([
      { code: 'items-not-accepted', params: { count: 1 } },
    ]);
  });

  it.each([null, '', '  '])('independence stated as %p', (independence) => {
    expect(approveBlockers({ ...asked(), independence })).toEqual([
      { code: 'independence-not-stated', pointer: '/independence' },
    ]);
  });

  it("the same person's approval, which stands already", () => {
    const approvals = [{ userId: 'supervisor-1', contentSha256: 'now' }];
    expect(approveBlockers(asked({ approvals, quorum: 2 }))).toEqual([
      { code: 'already-approved' },
    ]);
  });

  it('a quorum that is reached', () => {
    const approvals = [{ userId: 'second-1', contentSha256: 'now' }];
    expect(approveBlockers(asked({ approvals }))).toEqual([
      { code: 'wrong-status', params: { status: 'approved' } },
    ]);
  });
});
