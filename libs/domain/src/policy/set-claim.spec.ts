import { claimBlockers } from './set-claim.js';

const said = {
  status: 'contradicted',
  note: 'Section 4 says otherwise.',
  asOf: '2026-11-24',
} as const;
const today = '2026-11-24';

describe('a statement on a claim', () => {
  it('is recorded with a note and a day that has come', () => {
    expect(claimBlockers(said, { today })).toEqual([]);
  });

  it('needs a note: what was looked into', () => {
    expect(claimBlockers({ ...said, note: ' \n' }, { today })).toEqual([
      { code: 'claim-note-missing', pointer: '/note' },
    ]);
  });

  it('holds as of a day that has come', () => {
    expect(claimBlockers({ ...said, asOf: '2026-11-25' }, { today })).toEqual([
      { code: 'as-of-after-today', pointer: '/asOf' },
    ]);
  });
});
