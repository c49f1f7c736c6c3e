import { mayEver, type Role, ROLES } from '@plumbline/domain';
import { aMe } from '../../testing/views';
import { homeOf, placesOf } from './navigation';

const placesOfRole = (role: Role): string[] => {
  const me = aMe(role);
  const actor = { userId: me.id, name: me.name, grants: me.grants };
  return placesOf(me, (action) => mayEver(actor, action)).map(({ path }) => path);
};

describe('navigation', () => {
  it.each(ROLES)('starts %s at the first of their own places', (role) => {
    expect(placesOfRole(role)[0]).toBe(homeOf(aMe(role)));
  });

  it('shows the auditor sealed reviews and the audit trail, nothing else', () => {
    expect(placesOfRole('auditor')).toEqual(['/sealed', '/audit']);
  });

  it('shows counsel the claims and the policies that make them', () => {
    expect(placesOfRole('counsel')).toEqual(['/claims', '/policies']);
  });

  it('shows the administrator no review content', () => {
    expect(placesOfRole('admin')).toEqual(['/admin']);
  });

  it('shows the responsible official findings only', () => {
    expect(placesOfRole('respondent')).toEqual(['/findings']);
  });

  it('shows the supervisor what they decide on', () => {
    expect(placesOfRole('supervisor')).toEqual(
      expect.arrayContaining(['/dashboard', '/approvals', '/reviews', '/findings']),
    );
    expect(placesOfRole('supervisor')).not.toContain('/my-work');
  });
});
