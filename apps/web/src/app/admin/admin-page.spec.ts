import { TestBed } from '@angular/core/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { type AgencyView, type UserView } from '../api/views';
import { Announcer } from '../ui/announcer';
import { AdminPage } from './admin-page';

const AGENCY: AgencyView = {
  id: 'a1',
  slug: 'sample-psa',
  name: 'Sample Agency',
  timeZone: 'America/New_York',
  isSample: true,
  version: 1,
};

const LINK = { token: 'abc123', expiresAt: '2126-11-25T14:00:00Z' };

const grant = (role: 'officer' | 'supervisor', agencyId: string | null, until?: string) => ({
  id: `g-${role}`,
  role,
  agencyId,
  until: until ?? null,
});

const aUser = (change: Partial<UserView> = {}): UserView => ({
  id: 'u1',
  name: 'Officer',
  email: 'officer@example.gov',
  disabled: false,
  hasPassword: true,
  version: 1,
  grants: [grant('officer', 'a1')],
  ...change,
});

interface Lists {
  readonly users?: readonly UserView[];
  readonly agencies?: readonly AgencyView[];
}

async function openAdmin({ users = [aUser()], agencies = [AGENCY] }: Lists = {}) {
  const opened = await openPage(AdminPage, { me: aMe('admin') });
  opened.http.expectOne({ method: 'GET', url: '/api/users' }).flush({ items: users });
  opened.http.expectOne({ method: 'GET', url: '/api/agencies' }).flush({ items: agencies });
  await settle();
  return opened;
}

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (label: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const choose = async (label: string | RegExp, value: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const described = (label: string | RegExp): string | null | undefined => {
  const id = screen.getByLabelText(label).getAttribute('aria-describedby');
  return id === null ? null : document.getElementById(id)?.textContent.trim();
};

async function fillInPerson(): Promise<void> {
  await press('Add a person');
  type('Name', 'Officer 2');
  type('Email', 'officer2@example.gov');
  await choose('Role 1', 'officer');
  await choose('Agency of role 1', 'a1');
}

describe('people', () => {
  it('are listed with their roles, where they hold them, and whether they can sign in', async () => {
    const grants = [grant('officer', 'a1'), grant('supervisor', null)];
    await openAdmin({ users: [aUser({ grants, disabled: true })] });
    const row = within(screen.getByRole('row', { name: /officer@example\.gov/ }));
    expect(row.getByText('Sample Agency')).toBeTruthy();
    expect(row.getByText('statewide')).toBeTruthy();
    expect(row.getByText('Disabled')).toBeTruthy();
  });

  it('are managed by someone who is told what stays closed', async () => {
    await openAdmin();
    expect(screen.getByText(/findings and sealed reviews\s+stay closed to them/)).toBeTruthy();
  });

  it('show who has no password yet, and until when a role is held', async () => {
    const grants = [grant('supervisor', null, '2126-01-31T22:00:00Z')];
    await openAdmin({ users: [aUser({ grants, hasPassword: false })] });
    const row = within(screen.getByRole('row', { name: /officer@example\.gov/ }));
    expect(row.getByText('No password yet')).toBeTruthy();
    expect(row.getByText(/statewide until Jan 31, 2126|statewide until Feb 1, 2126/)).toBeTruthy();
  });

  it('are added without a password, and their link is shown once', async () => {
    const { http } = await openAdmin();
    await fillInPerson();
    await press('Add the person');
    const sent = http.expectOne({ method: 'POST', url: '/api/users' });
    expect(sent.request.body).toEqual({
      name: 'Officer 2',
      email: 'officer2@example.gov',
      grants: [{ role: 'officer', agencyId: 'a1' }],
    });
    sent.flush(aUser({ id: 'u2', name: 'Officer 2', email: 'officer2@example.gov' }));
    await settle();
    expect(TestBed.inject(Announcer).text()).toBe('Officer 2 is added.');
    http.expectOne({ method: 'GET', url: '/api/users' });
    http.expectOne({ method: 'POST', url: '/api/users/u2/password-links' }).flush(LINK);
    await settle();
    expect(screen.getByText(/set-password\?token=abc123/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Hand this link over to Officer 2');
    await press('I have handed it over');
    expect(screen.queryByText(/abc123/)).toBeNull();
    expect(document.activeElement?.textContent).toContain('Add a person');
  });

  it('stay added when their link could not be made, and the page says what to do', async () => {
    const { http } = await openAdmin();
    await fillInPerson();
    await press('Add the person');
    http.expectOne({ method: 'POST', url: '/api/users' }).flush(aUser({ id: 'u2' }));
    await settle();
    http
      .expectOne({ method: 'POST', url: '/api/users/u2/password-links' })
      .flush({ code: 'unavailable' }, { status: 503, statusText: 'No' });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('make their password link');
  });

  it('are refused field by field, and the focus goes to the first wrong one', async () => {
    const { http } = await openAdmin();
    await press('Add a person');
    await press('Add the person');
    expect(described('Name')).toBe('Enter a name.');
    expect(described('Email')).toBe('Enter an email address.');
    expect(described('Role 1')).toBe('Choose a role.');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    http.expectNone({ method: 'POST', url: '/api/users' });
  });

  it('are refused by the server at the field it points to', async () => {
    const { http } = await openAdmin();
    await fillInPerson();
    await press('Add the person');
    http.expectOne({ method: 'POST', url: '/api/users' }).flush(
      {
        code: 'rule-unmet',
        errors: [
          { pointer: '/email', code: 'taken', detail: 'Use another e-mail address.' },
          { pointer: '/grants/0/agencyId', code: 'wrong-reach', detail: 'Send its agencyId.' },
        ],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(described('Email')).toBe('Use another e-mail address.');
    expect(described('Agency of role 1')).toBe('Send its agencyId.');
    expect(document.activeElement).toBe(screen.getByLabelText('Email'));
  });

  it('hold each role once', async () => {
    await openAdmin();
    await fillInPerson();
    await press('Add another role');
    await choose('Role 2', 'officer');
    await choose('Agency of role 2', 'a1');
    await press('Add the person');
    expect(described('Role 2')).toContain('named above already');
    await press('Remove role 2');
    expect(screen.queryByLabelText('Role 2')).toBeNull();
  });

  it('stay when their list fails, with the number of the request and a way to load again', async () => {
    const { http } = await openPage(AdminPage, { me: aMe('admin') });
    http
      .expectOne('/api/users')
      .flush({ code: 'unavailable', requestId: 'req-1' }, { status: 503, statusText: 'No' });
    http.expectOne('/api/agencies').flush({ items: [AGENCY] });
    await settle();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('req-1')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Agencies' })).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
    await settle();
    http.expectOne('/api/users').flush({ items: [aUser()] });
    await settle();
    expect(screen.getByRole('table', { name: 'People' })).toBeTruthy();
  });
});

describe('agencies', () => {
  it('are added with a time zone of the list', async () => {
    const { http } = await openAdmin();
    await press('Add an agency');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    type('Name', 'Agency 2');
    type(/Short name/, 'agency-2');
    await choose(/Time zone/, 'America/Chicago');
    await press('Add the agency');
    const sent = http.expectOne({ method: 'POST', url: '/api/agencies' });
    expect(sent.request.body).toEqual({
      name: 'Agency 2',
      slug: 'agency-2',
      timeZone: 'America/Chicago',
    });
    sent.flush({ ...AGENCY, id: 'a2', name: 'Agency 2' });
    await settle();
    expect(TestBed.inject(Announcer).text()).toBe('Agency 2 is added.');
    http.expectOne({ method: 'GET', url: '/api/agencies' });
    expect(screen.queryByRole('form', { name: 'Add an agency' })).toBeNull();
  });

  it('keep the form when the short name is taken', async () => {
    const { http } = await openAdmin();
    await press('Add an agency');
    type('Name', 'Agency 2');
    type(/Short name/, 'sample-psa');
    await press('Add the agency');
    const errors = [{ pointer: '/slug', code: 'taken', detail: 'Choose another short name.' }];
    http
      .expectOne({ method: 'POST', url: '/api/agencies' })
      .flush({ code: 'rule-unmet', errors }, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(described(/Short name/)).toBe('Choose another short name.');
    expect(document.activeElement).toBe(screen.getByLabelText(/Short name/));
  });

  it('come before people: without one, the page says so and leads to adding one', async () => {
    await openAdmin({ agencies: [] });
    expect(screen.getByText('No agency yet')).toBeTruthy();
  });

  it('give the focus back to the button when adding is cancelled', async () => {
    await openAdmin();
    await press('Add an agency');
    await press('Cancel');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an agency' }));
  });
});
