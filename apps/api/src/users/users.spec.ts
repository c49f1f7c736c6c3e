import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApp } from '../testing/test-app.js';
import type { UserListView } from './user.view.js';

let test: TestApp;
let admin: Person;
let agencyId: string;
let otherAgencyId: string;

beforeAll(async () => {
  test = await TestApp.start();
  admin = await test.person({ roles: ['admin'] });
  agencyId = await test.agency();
  otherAgencyId = await test.agency();
});

afterAll(() => test.close());

const input = (change: object = {}) => ({
  email: 'new-officer@example.gov',
  name: 'New officer',
  password: 'fifteen letters',
  grants: [{ role: 'officer', agencyId }],
  ...change,
});

const add = (change: object = {}, as: Person = admin) =>
  test.send('POST /api/users', { as, body: input(change) });

const namesSeenBy = async (as: Person, query = ''): Promise<string[]> => {
  const response = await test.send(`GET /api/users${query}`, { as });
  return response.json<UserListView>().items.map(({ email }) => email);
};

describe('adding a person', () => {
  it('stores the address in lower case, with roles, and leaves an audit leaf without the address', async () => {
    const response = await add({ email: ' New-Officer@Example.GOV ' });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      email: 'new-officer@example.gov',
      disabled: false,
      version: 1,
      grants: [{ role: 'officer', agencyId }],
    });
    const { rows } = await leavesOf(response.json<{ id: string }>().id);
    expect(rows).toEqual([
      { type: 'user.created', actor_id: admin.id, payload: expect.any(String) },
    ]);
    expect(rows[0]?.payload).not.toContain('@');
  });

  it('refuses an address that is taken', async () => {
    await add({ email: 'taken@example.gov' });
    const response = await add({ email: 'TAKEN@example.gov' });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/email', code: 'taken' }] });
  });

  it.each([
    ['a password of 14 characters', { password: 'fourteen chars' }, 400, '/password'],
    ['something that is no address', { email: 'officer' }, 400, '/email'],
    ['an unknown role', { grants: [{ role: 'boss', agencyId: null }] }, 400, '/grants/0/role'],
    ['a role without a reach', { grants: [{ role: 'lead' }] }, 400, '/grants/0/agencyId'],
    [
      'a statewide officer',
      { grants: [{ role: 'officer', agencyId: null }] },
      422,
      '/grants/0/agencyId',
    ],
    [
      'an agency that does not exist',
      { grants: [{ role: 'officer', agencyId: '01900000-0000-7000-8000-000000000000' }] },
      422,
      '/grants/0',
    ],
  ])('refuses %s', async (_what, change, status, pointer) => {
    const response = await add({ email: 'refused@example.gov', ...change });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ pointer }] });
    expect(await namesSeenBy(admin)).not.toContain('refused@example.gov');
  });

  it('has no rule about the kinds of characters', async () => {
    expect(
      (await add({ email: 'plain@example.gov', password: 'aaaaaaaaaaaaaaa' })).statusCode,
    ).toBe(201);
  });

  it('is for administrators only', async () => {
    const lead = await test.person({ roles: ['lead', 'supervisor', 'auditor'] });
    expect((await add({}, lead)).statusCode).toBe(403);
  });
});

describe('the list of people', () => {
  it('is found by role and agency, statewide people for every agency', async () => {
    const here = await test.person({ roles: ['officer'], agencyId });
    const there = await test.person({ roles: ['officer'], agencyId: otherAgencyId });
    const statewide = await test.person({ roles: ['supervisor'] });
    const officers = await namesSeenBy(admin, `?role=officer&agencyId=${agencyId}`);
    expect(officers).toContain(here.email);
    expect(officers).not.toContain(there.email);
    const supervisors = await namesSeenBy(admin, `?role=supervisor&agencyId=${agencyId}`);
    expect(supervisors).toContain(statewide.email);
  });

  it('shows an officer only people of their own agency, and nobody disabled', async () => {
    const officer = await test.person({ roles: ['officer'], agencyId });
    const there = await test.person({ roles: ['respondent'], agencyId: otherAgencyId });
    const gone = await test.person({ roles: ['respondent'], agencyId });
    await test.sql('UPDATE app_user SET disabled_at = now() WHERE id = $1', [gone.id]);
    const seen = await namesSeenBy(officer);
    expect(seen).toContain(officer.email);
    expect(seen).not.toContain(there.email);
    expect(seen).not.toContain(gone.email);
    expect(await namesSeenBy(admin)).toContain(gone.email);
  });

  it("answers not found for another agency's people", async () => {
    const officer = await test.person({ roles: ['officer'], agencyId });
    const response = await test.send(`GET /api/users?agencyId=${otherAgencyId}`, { as: officer });
    expect(response.statusCode).toBe(404);
  });

  it('is closed to auditors and counsel', async () => {
    for (const role of ['auditor', 'counsel'] as const) {
      const person = await test.person({ roles: [role], agencyId });
      expect((await test.send('GET /api/users', { as: person })).statusCode).toBe(403);
    }
  });
});

describe('a role', () => {
  it('counts no longer once its time is over', async () => {
    const lead = await test.person({ roles: ['lead'] });
    expect((await test.send('GET /api/users', { as: lead })).statusCode).toBe(200);
    await test.sql(`UPDATE role_grant SET until = $2 WHERE user_id = $1`, [
      lead.id,
      test.clock.now(),
    ]);
    expect((await test.send('GET /api/users', { as: lead })).statusCode).toBe(403);
  });
});

const leavesOf = async (userId: string) => ({
  rows: await test.sql<{ type: string; actor_id: string; payload: string }>(
    `SELECT type, actor_id, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
      WHERE subject = $1`,
    [`user:${userId}`],
  ),
});
