import { NIL } from 'uuid';
import type { AuditPage } from '../audit/audit.view.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { UsersService } from '../users/users.service.js';
import { FAILURES_PER_ACCOUNT } from './sign-in-throttle.js';
import { END_REASONS } from './session.store.js';
import type { SessionView } from './session.view.js';

const PASSWORD = 'sixteen words or letters';
const EMAIL = 'lead-1@example.gov';

let test: TestApp;
let auditor: Person;
let personId: string;

beforeEach(async () => {
  test = await TestApp.start();
  auditor = await test.person({ roles: ['auditor'] });
  const grants = [{ role: 'lead' as const, agencyId: null }];
  const input = { email: EMAIL, name: 'Program lead', password: PASSWORD, grants };
  personId = (await test.app.get(UsersService, { strict: false }).createUser(input)).id;
});
afterEach(() => test.close());

const signIn = (email = EMAIL, password = PASSWORD) =>
  test.send('POST /api/session', { body: { email, password } });

const trail = async (query: string): Promise<AuditPage['items']> =>
  (await test.send(`GET /api/audit${query}`, { as: auditor })).json<AuditPage>().items;

it('says who signed in and who signed out, by their own hand', async () => {
  const { accessToken } = (await signIn()).json<SessionView>();
  const headers = { authorization: `Bearer ${accessToken}` };
  await test.send('DELETE /api/session', { headers });
  await test.send('DELETE /api/session', { headers });
  const entries = await trail(`?actorId=${personId}`);
  expect(entries.map(({ type, actor, subject }) => [type, actor?.name, subject.name])).toEqual([
    ['session.ended', 'Program lead', 'Program lead'],
    ['session.started', 'Program lead', 'Program lead'],
  ]);
  expect(entries[0]?.note).toBe(END_REASONS[0]);
});

it('says that a wrong password was given for whom, and not by whom', async () => {
  await signIn(EMAIL, 'not the password at all');
  const [entry] = await trail('?type=user.password-refused');
  expect(entry).toMatchObject({ subject: { id: personId, name: 'Program lead' }, actor: null });
});

it('leaves the same trace for an address that nobody has, about nobody', async () => {
  await signIn('nobody@example.gov', 'not the password at all');
  const [entry] = await trail('?type=user.password-refused');
  expect(entry).toMatchObject({ subject: { id: NIL, name: null }, actor: null });
});

it('is not filled by guesses that were not let in', async () => {
  for (let tries = 0; tries < FAILURES_PER_ACCOUNT + 3; tries += 1) await signIn(EMAIL, 'wrong');
  expect(await trail('?type=user.password-refused')).toHaveLength(FAILURES_PER_ACCOUNT);
});

it('says that a session ended because its token was used twice, by nobody it knows', async () => {
  const first = (await signIn()).cookies.find(({ name }) => name === 'plumbline_refresh')?.value;
  const refresh = (token = '') =>
    test.send('POST /api/session/refresh', { cookies: { plumbline_refresh: token } });
  const second = (await refresh(first)).cookies[0]?.value;
  await refresh(second);
  test.clock.advance(120);
  await refresh(first);
  const [entry] = await trail('?type=session.ended');
  expect(entry).toMatchObject({ actor: null, note: 'refresh-token-reused' });
});

it('holds no address, password or token', async () => {
  const signedIn = await signIn();
  await signIn(EMAIL, 'not the password at all');
  const kept = await test.sql<{ payload: string }>(
    `SELECT convert_from(payload, 'UTF8') AS payload FROM audit_leaf`,
  );
  const text = kept.map(({ payload }) => payload).join('\n');
  const token = signedIn.cookies[0]?.value ?? 'none';
  for (const secret of [EMAIL, PASSWORD, 'not the password', token]) {
    expect(text).not.toContain(secret);
    expect(test.log.join('')).not.toContain(secret);
  }
});

it('is closed to an auditor of one agency', async () => {
  await signIn();
  const agencyId = await test.agency();
  const as = await test.person({ roles: ['auditor'], agencyId });
  const page = await test.send('GET /api/audit', { as });
  expect(page.json<AuditPage>().items).toEqual([]);
});
