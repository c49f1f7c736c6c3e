import { TestBed } from '@angular/core/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { type AgencyView, type UserView } from '../api/views';
import { Announcer } from '../ui/announcer';
import { AdminPage } from './admin-page';
import { endOfDay } from './end-role-form';

const AGENCY: AgencyView = {
  id: 'a1',
  slug: 'sample-psa',
  name: 'Sample Agency',
  timeZone: 'America/New_York',
  isSample: false,
  version: 4,
};

const aUser = (change: Partial<UserView> = {}): UserView => ({
  id: 'u1',
  name: 'Officer',
  email: 'officer@example.gov',
  disabled: false,
  hasPassword: true,
  version: 7,
  grants: [{ id: 'g1', role: 'officer', agencyId: 'a1', until: null }],
  ...change,
});

type Opened = Awaited<ReturnType<typeof openPage<AdminPage>>>;
let http: Opened['http'];
let page: AdminPage;

async function open(person: UserView = aUser()): Promise<void> {
  const opened = await openPage(AdminPage, { me: aMe('admin', { id: 'me' }) });
  ({ http } = opened);
  page = opened.fixture.componentInstance;
  http.expectOne({ method: 'GET', url: '/api/users' }).flush({ items: [person] });
  http.expectOne({ method: 'GET', url: '/api/agencies' }).flush({ items: [AGENCY] });
  await settle();
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const inDialog = async (name: string): Promise<void> => {
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  await settle();
};
const type = (label: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const choose = async (label: string, value: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const said = (): string => TestBed.inject(Announcer).text();
const version = (request: { headers: { get(name: string): string | null } }) =>
  request.headers.get('If-Match');
const stale = (current: object) =>
  [
    { code: 'stale', current },
    { status: 412, statusText: 'Precondition Failed' },
  ] as const;
const sent = (method: string, url: string) => http.expectOne({ method, url });

describe('name and email', () => {
  it('are sent with the version that was seen, only what changed', async () => {
    await open();
    await press('Change Officer');
    type('Name', 'Officer 1');
    await settle();
    await press('Save');
    const change = sent('PATCH', '/api/users/u1');
    expect(change.request.body).toEqual({ name: 'Officer 1' });
    expect(version(change.request)).toBe('W/"7"');
    change.flush(aUser({ name: 'Officer 1', version: 8 }));
    await settle();
    expect(said()).toBe('Officer 1 is saved.');
    sent('GET', '/api/users');
  });

  it('are saved over a change of something else', async () => {
    await open();
    await press('Change Officer');
    type('Name', 'Officer 1');
    await settle();
    await press('Save');
    sent('PATCH', '/api/users/u1').flush(...stale(aUser({ version: 9, grants: [] })));
    await settle();
    expect(version(sent('PATCH', '/api/users/u1').request)).toBe('W/"9"');
  });

  it('ask before they replace what someone else wrote there', async () => {
    await open();
    await press('Change Officer');
    type('Name', 'Officer 1');
    await settle();
    await press('Save');
    sent('PATCH', '/api/users/u1').flush(...stale(aUser({ version: 9, name: 'Officer 2' })));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Officer 2');
    http.expectNone({ method: 'PATCH', url: '/api/users/u1' });
    await press('Save');
    const again = sent('PATCH', '/api/users/u1');
    expect(again.request.body).toEqual({ name: 'Officer 1' });
    expect(version(again.request)).toBe('W/"9"');
  });

  it('are refused at the field the server points to', async () => {
    await open();
    await press('Change Officer');
    type('Email', 'taken@example.gov');
    await settle();
    await press('Save');
    const errors = [{ pointer: '/email', code: 'taken', detail: 'Use another e-mail address.' }];
    sent('PATCH', '/api/users/u1').flush(
      { code: 'rule-unmet', errors },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(screen.getByText('Use another e-mail address.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Email'));
  });

  it('are asked about before they are left unsaved, by closing or by leaving the page', async () => {
    await open();
    await press('Change Officer');
    expect(await page.mayLeave()).toBe(true);
    type('Name', 'Officer 1');
    await settle();
    await press('Change Officer');
    await inDialog('Stay');
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Officer 1');
    const leaving = page.mayLeave();
    await settle();
    await inDialog('Leave without saving');
    expect(await leaving).toBe(true);
  });
});

describe('roles', () => {
  it('are given with an agency', async () => {
    await open();
    await press('Change Officer');
    await choose('New role of Officer', 'respondent');
    await press('Give the role');
    expect(screen.getByText('Choose the agency this role is for.')).toBeTruthy();
    await choose('Agency of the new role of Officer', 'a1');
    await press('Give the role');
    const added = sent('POST', '/api/users/u1/grants');
    expect(added.request.body).toEqual({ role: 'respondent', agencyId: 'a1' });
    expect(version(added.request)).toBe('W/"7"');
    added.flush(aUser({ version: 8 }));
    await settle();
    expect(said()).toBe('Officer is Responsible official now.');
  });

  it('are not given twice', async () => {
    await open();
    await press('Change Officer');
    await choose('New role of Officer', 'officer');
    await choose('Agency of the new role of Officer', 'a1');
    await press('Give the role');
    http.expectNone({ method: 'POST', url: '/api/users/u1/grants' });
    expect(screen.getByText(/named above already/)).toBeTruthy();
  });

  it('end now, or after a day', async () => {
    await open();
    await press('Change Officer');
    await press(/^End Compliance officer/);
    type(/Last day/, '2126-01-31');
    await settle();
    await press('End the role');
    const ended = sent('POST', '/api/users/u1/grants/g1/end');
    expect(ended.request.body).toEqual({ until: endOfDay('2126-01-31') });
    ended.flush(aUser({ version: 8 }));
    await settle();
    expect(document.activeElement?.textContent).toBe('Roles');
    await press(/^End Compliance officer/);
    await press('End the role');
    expect(sent('POST', '/api/users/u1/grants/g1/end').request.body).toEqual({});
  });

  it('are shown anew when the person changed meanwhile', async () => {
    await open();
    await press('Change Officer');
    await press(/^End Compliance officer/);
    await press('End the role');
    sent('POST', '/api/users/u1/grants/g1/end').flush(...stale(aUser({ version: 9 })));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('changed meanwhile');
    sent('GET', '/api/users');
  });

  it('keep the administrator from ending their own administration', async () => {
    const grants = [{ id: 'g9', role: 'admin', agencyId: null, until: null }] as const;
    await open(aUser({ id: 'me', grants }));
    await press('Change Officer');
    expect(screen.queryByRole('button', { name: /^End Administrator/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Disable/ })).toBeNull();
  });
});

describe('an account', () => {
  it('gets a new link, which is shown above the list', async () => {
    await open(aUser({ hasPassword: false }));
    await press('Change Officer');
    await press('New password link for Officer');
    sent('POST', '/api/users/u1/password-links').flush({
      token: 'abc123',
      expiresAt: '2126-11-25T14:00:00Z',
    });
    await settle();
    expect(screen.getByText(/set-password\?token=abc123/)).toBeTruthy();
  });

  it('says why there is no link', async () => {
    await open();
    await press('Change Officer');
    await press('New password link for Officer');
    sent('POST', '/api/users/u1/password-links').flush(
      { code: 'wrong-state' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Reload to see where it stands');
  });

  it.each([
    ['Disable Officer', 'disable', 'Disable', 'Officer is disabled.', false],
    ['Enable Officer', 'enable', 'Enable', 'Officer can sign in again.', true],
    [
      'End sessions of Officer',
      'end-sessions',
      'End the sessions',
      'The sessions of Officer have ended.',
      false,
    ],
  ])('%s asks first, then says it is done', async (button, act, confirm, words, disabled) => {
    await open(aUser({ disabled }));
    await press('Change Officer');
    await press(button);
    await inDialog('Cancel');
    http.expectNone({ method: 'POST', url: `/api/users/u1/${act}` });
    await press(button);
    await inDialog(confirm);
    const done = sent('POST', `/api/users/u1/${act}`);
    expect(version(done.request)).toBe('W/"7"');
    done.flush(aUser());
    await settle();
    expect(said()).toBe(words);
    sent('GET', '/api/users');
  });

  it('is looked at again when it changed meanwhile', async () => {
    await open();
    await press('Change Officer');
    await press('Disable Officer');
    await inDialog('Disable');
    sent('POST', '/api/users/u1/disable').flush(...stale(aUser({ version: 9 })));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('changed meanwhile');
    sent('GET', '/api/users');
  });
});

describe('an agency', () => {
  it('is renamed and moved with the version that was seen', async () => {
    await open();
    await press('Change Sample Agency');
    type('Name', 'Renamed Agency');
    await choose('Time zone Its due dates are read there.', 'America/Chicago');
    await press('Save');
    const change = sent('PATCH', '/api/agencies/a1');
    expect(change.request.body).toEqual({ name: 'Renamed Agency', timeZone: 'America/Chicago' });
    expect(version(change.request)).toBe('W/"4"');
    change.flush({ ...AGENCY, name: 'Renamed Agency', version: 5 });
    await settle();
    expect(said()).toBe('Renamed Agency is saved.');
    sent('GET', '/api/agencies');
  });

  it('is retired only after a question, and stays while a review is under way', async () => {
    await open();
    await press('Change Sample Agency');
    await press('Retire Sample Agency');
    await inDialog('Retire the agency');
    sent('POST', '/api/agencies/a1/retire').flush(
      { code: 'wrong-state', detail: 'A review is under way.' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(within(screen.getByRole('dialog')).getByRole('alert')).toBeTruthy();
    await inDialog('Retire the agency');
    sent('POST', '/api/agencies/a1/retire').flush({ ...AGENCY, version: 5 });
    await settle();
    expect(said()).toBe('Sample Agency is retired.');
    sent('GET', '/api/agencies');
  });
});
