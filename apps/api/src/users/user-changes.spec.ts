import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@plumbline/domain';
import { type Person, TestApp } from '../testing/test-app.js';
import type { PasswordLinkView, UserListView, UserView } from './user.view.js';

const PASSWORD = 'a password of my own';

let test: TestApp;
let admin: Person;
let agencyId: string;

beforeAll(async () => {
  test = await TestApp.start();
  admin = await test.person({ roles: ['admin'] });
  agencyId = await test.agency();
});

afterAll(() => test.close());

const officer = () => test.person({ roles: ['officer'], agencyId });
const meOf = (as: Person) => test.send('GET /api/me', { as });

const viewOf = async ({ id }: { id: string }): Promise<UserView> => {
  const list = (await test.send('GET /api/users', { as: admin })).json<UserListView>();
  const view = list.items.find((user) => user.id === id);
  if (view === undefined) throw new Error(`${id} is not in the list.`);
  return view;
};

interface Change {
  body?: object;
  version?: number;
  as?: Person;
}

/** `line` is such as `POST disable`; `version` left out is the person's own. */
const change = async (person: { id: string }, line: string, options: Change = {}) => {
  const [method, path = ''] = line.split(' ', 2);
  const { as = admin, body, version = (await viewOf(person)).version } = options;
  return test.send(`${method} /api/users/${person.id}${path && `/${path}`}`, {
    as,
    headers: { 'if-match': `"${version}"` },
    ...(body && { body }),
  });
};

const leavesOf = ({ id }: { id: string }) =>
  test.sql<{ type: string; payload: string }>(
    `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
      WHERE subject = $1 ORDER BY id`,
    [`user:${id}`],
  );

const linkFor = async (person: { id: string }): Promise<PasswordLinkView> => {
  const response = await test.send(`POST /api/users/${person.id}/password-links`, { as: admin });
  expect(response.statusCode).toBe(201);
  return response.json<PasswordLinkView>();
};
const setPassword = (token: string, password = PASSWORD) =>
  test.send('POST /api/set-password', { body: { token, password } });
const signIn = (email: string, password = PASSWORD) =>
  test.send('POST /api/session', { body: { email, password } });

describe('a name and an address', () => {
  it('are changed, and the leaf holds no address', async () => {
    const person = await officer();
    const body = { name: 'Chief officer', email: 'Chief-Officer@example.gov' };
    const response = await change(person, 'PATCH', { body });
    expect(response.json()).toMatchObject({
      name: 'Chief officer',
      email: 'chief-officer@example.gov',
      version: 2,
    });
    const [leaf] = await leavesOf(person);
    expect(leaf?.type).toBe('user.changed');
    expect(leaf?.payload).not.toContain('@');
  });

  it('that someone else has are refused', async () => {
    const [person, other] = [await officer(), await officer()];
    const response = await change(person, 'PATCH', { body: { email: other.email } });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/email', code: 'taken' }] });
    expect(await viewOf(person)).toMatchObject({ email: person.email, version: 1 });
  });

  it('are refused against an older version, with the person as they are now', async () => {
    const person = await officer();
    await change(person, 'PATCH', { body: { name: 'Second' } });
    const response = await change(person, 'PATCH', { body: { name: 'Third' }, version: 1 });
    expect(response.statusCode).toBe(412);
    expect(response.json()).toMatchObject({ current: { name: 'Second', version: 2 } });
  });
});

describe('a disabled person', () => {
  it('is out with the next request, and in again only after being enabled and signing in', async () => {
    const person = await officer();
    expect((await meOf(person)).statusCode).toBe(200);
    expect((await change(person, 'POST disable')).json()).toMatchObject({ disabled: true });
    expect((await meOf(person)).statusCode).toBe(401);
    expect((await change(person, 'POST enable')).json()).toMatchObject({ disabled: false });
    expect((await meOf(person)).statusCode).toBe(401);
    expect((await leavesOf(person)).map(({ type }) => type)).toEqual([
      'user.disabled',
      'user.enabled',
    ]);
  });

  it('is not disabled twice', async () => {
    const person = await officer();
    await change(person, 'POST disable');
    expect((await change(person, 'POST disable')).statusCode).toBe(409);
  });

  it('gets no password link, and one made before is dead', async () => {
    const person = await officer();
    const { token } = await linkFor(person);
    await change(person, 'POST disable');
    expect((await setPassword(token)).statusCode).toBe(403);
    const response = await test.send(`POST /api/users/${person.id}/password-links`, { as: admin });
    expect(response.statusCode).toBe(409);
  });
});

describe('sessions', () => {
  it('are ended at once, all of one person and nobody else’s', async () => {
    const [person, other] = [await officer(), await officer()];
    expect((await change(person, 'POST end-sessions')).statusCode).toBe(200);
    expect((await meOf(person)).statusCode).toBe(401);
    expect((await meOf(other)).statusCode).toBe(200);
  });
});

describe('a role', () => {
  const give = (person: Person, role: Role, agency: string | null) =>
    change(person, 'POST grants', { body: { role, agencyId: agency } });

  it('is given, counts at once, is ended, and can be given again', async () => {
    const person = await test.person({ roles: [] });
    const given = (await give(person, 'lead', null)).json<UserView>();
    expect(given.grants).toMatchObject([{ role: 'lead', agencyId: null, until: null }]);
    expect((await test.send('GET /api/users', { as: person })).statusCode).toBe(200);
    const line = `POST grants/${given.grants[0]?.id}/end`;
    expect((await change(person, line, { body: {} })).json()).toMatchObject({ grants: [] });
    expect((await test.send('GET /api/users', { as: person })).statusCode).toBe(403);
    expect((await give(person, 'lead', null)).json<UserView>().grants).toHaveLength(1);
  });

  it('ends at an instant to come and not before', async () => {
    const person = await officer();
    const until = new Date(test.clock.now().getTime() + 60_000).toISOString();
    const [grant] = (await viewOf(person)).grants;
    const response = await change(person, `POST grants/${grant?.id}/end`, { body: { until } });
    const [ending] = response.json<UserView>().grants;
    expect(new Date(ending?.until ?? '').toISOString()).toBe(until);
    test.clock.advance(61);
    expect((await viewOf(person)).grants).toEqual([]);
  });

  it.each([
    ['held already', 'officer', (): string | null => agencyId],
    ['statewide for an officer', 'officer', (): string | null => null],
    ['in an agency for an administrator', 'admin', (): string | null => agencyId],
  ] as const)('%s is refused', async (_what, role, agencyOf) => {
    const person = await officer();
    expect((await give(person, role, agencyOf())).statusCode).toBe(422);
    expect((await viewOf(person)).version).toBe(1);
  });

  it('of someone else is not found', async () => {
    const [person, other] = [await officer(), await officer()];
    const [grant] = (await viewOf(other)).grants;
    const response = await change(person, `POST grants/${grant?.id}/end`, { body: {} });
    expect(response.statusCode).toBe(404);
  });
});

describe('the last administrator', () => {
  const endAdmin = async (person: Person, as: Person) => {
    const grant = (await viewOf(person)).grants.find(({ role }) => role === 'admin');
    return change(person, `POST grants/${grant?.id}/end`, { as, body: {} });
  };

  it('can neither disable themselves nor end their own role', async () => {
    expect((await change(admin, 'POST disable')).statusCode).toBe(422);
    expect((await endAdmin(admin, admin)).statusCode).toBe(422);
    expect((await meOf(admin)).statusCode).toBe(200);
  });

  it('stays when two administrators remove each other at once', async () => {
    const two = [
      await test.person({ roles: ['admin'] }),
      await test.person({ roles: ['admin'] }),
    ] as const;
    // Everyone but these two has stopped administering.
    await test.sql(
      `UPDATE role_grant SET until = now() WHERE role = 'admin' AND user_id <> ALL ($1)`,
      [two.map(({ id }) => id)],
    );
    const line = (person: Person) => `POST /api/users/${person.id}/disable`;
    const headers = { 'if-match': '"1"' };
    const answers = await Promise.all([
      test.send(line(two[1]), { as: two[0], headers }),
      test.send(line(two[0]), { as: two[1], headers }),
    ]);
    const left = await test.sql(
      `SELECT u.id FROM app_user u JOIN role_grant g ON g.user_id = u.id
        WHERE g.role = 'admin' AND g.until IS NULL AND u.disabled_at IS NULL`,
    );
    await test.sql(`UPDATE role_grant SET until = NULL WHERE user_id = $1`, [admin.id]);
    expect(left).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  });
});

describe('a password link', () => {
  it('lets someone added without a password set their own, once', async () => {
    const email = 'no-password@example.gov';
    const body = { email, name: 'Officer', grants: [{ role: 'officer', agencyId }] };
    const added = await test.send('POST /api/users', { as: admin, body });
    const person = added.json<UserView>();
    expect(person.hasPassword).toBe(false);
    expect((await signIn(email)).statusCode).toBe(401);
    const { token } = await linkFor(person);
    expect((await setPassword(token)).statusCode).toBe(204);
    expect((await setPassword(token, 'another password of mine')).statusCode).toBe(403);
    expect((await signIn(email)).statusCode).toBe(201);
    const leaves = await leavesOf(person);
    expect(leaves.map(({ type }) => type)).toEqual([
      'user.created',
      'user.password-refused',
      'user.password-link-made',
      'user.password-set',
    ]);
    expect(JSON.stringify(leaves)).not.toContain(token);
  });

  it('is good once even when it is used twice at the same time', async () => {
    const { token } = await linkFor(await officer());
    const answers = await Promise.all([setPassword(token), setPassword(token)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 403]);
  });

  it('ends the sessions that stood', async () => {
    const person = await officer();
    const { token } = await linkFor(person);
    await setPassword(token);
    expect((await meOf(person)).statusCode).toBe(401);
  });

  it('stops after a day, and when a newer one is made', async () => {
    const person = await officer();
    const first = await linkFor(person);
    const second = await linkFor(person);
    expect((await setPassword(first.token)).statusCode).toBe(403);
    test.clock.advance(24 * 60 * 60 + 1);
    expect((await setPassword(second.token)).statusCode).toBe(403);
    admin = await test.person({ roles: ['admin'] });
  });

  it('takes no password under 15 characters, and is not used up by it', async () => {
    const { token } = await linkFor(await officer());
    expect((await setPassword(token, 'fourteen chars')).statusCode).toBe(400);
    expect((await setPassword(token)).statusCode).toBe(204);
  });

  it('is kept as a hash only', async () => {
    const { token } = await linkFor(await officer());
    const kept = await test.sql('SELECT * FROM password_link');
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('the own password', () => {
  const changeOwn = (as: Person, presentPassword: string) =>
    test.send('PUT /api/me/password', {
      as,
      body: { presentPassword, password: 'my next password' },
    });

  it('is changed with the present one; this session stays, the others end', async () => {
    const person = await officer();
    await setPassword((await linkFor(person)).token);
    const [here, there] = [await signIn(person.email), await signIn(person.email)].map(
      (response) => ({ ...person, token: response.json<{ accessToken: string }>().accessToken }),
    );
    if (here === undefined || there === undefined) throw new Error('Two sessions were opened.');
    expect((await changeOwn(here, PASSWORD)).statusCode).toBe(204);
    expect((await meOf(here)).statusCode).toBe(200);
    expect((await meOf(there)).statusCode).toBe(401);
    expect((await signIn(person.email)).statusCode).toBe(401);
    expect((await signIn(person.email, 'my next password')).statusCode).toBe(201);
  });

  it('is not changed with a wrong one, which is no end of the session', async () => {
    const person = await officer();
    await setPassword((await linkFor(person)).token);
    const session = (await signIn(person.email)).json<{ accessToken: string }>();
    const here = { ...person, token: session.accessToken };
    const response = await changeOwn(here, 'not my password');
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/presentPassword' }] });
    expect((await signIn(person.email)).statusCode).toBe(201);
  });
});
