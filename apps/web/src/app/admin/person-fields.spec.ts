import { NO_PERSON, type PersonFields, personErrors, personInput } from './person-fields';

const complete: PersonFields = {
  name: ' Officer ',
  email: 'officer@example.gov',
  grants: [{ role: 'officer', agencyId: 'agency-1' }],
};

describe('a person to add', () => {
  it('is complete with name, address and a role', () => {
    expect(personErrors(complete)).toEqual({});
    expect(personInput(complete)).toEqual({
      name: 'Officer',
      email: 'officer@example.gov',
      grants: [{ role: 'officer', agencyId: 'agency-1' }],
    });
  });

  it('names every field that is missing', () => {
    expect(Object.keys(personErrors(NO_PERSON))).toEqual(['name', 'email', 'grants/0']);
  });

  it('needs an agency for an officer, none for a supervisor', () => {
    const grants = [
      { role: 'officer', agencyId: '' },
      { role: 'supervisor', agencyId: '' },
    ] as const;
    expect(Object.keys(personErrors({ ...complete, grants }))).toEqual(['grants/0']);
    expect(personInput({ ...complete, grants: [grants[1]] }).grants).toEqual([
      { role: 'supervisor', agencyId: null },
    ]);
  });
});
