import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setStage } from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { AgencyListView } from './agency.view.js';

let test: TestApp;
let admin: Person;

beforeAll(async () => {
  test = await TestApp.start();
  admin = await test.person({ roles: ['admin'] });
});

afterAll(() => test.close());

const parks = { slug: 'parks', name: 'State Parks', timeZone: 'America/New_York' };

const add = (change: object = {}) =>
  test.send('POST /api/agencies', { as: admin, body: { ...parks, ...change } });

describe('an agency', () => {
  it('added by an administrator is seen by everyone signed in, and is no sample', async () => {
    const response = await add();
    expect(response.statusCode).toBe(201);
    const agency = { ...parks, id: expect.any(String), version: 1, isSample: false };
    expect(response.json()).toEqual(agency);
    const auditor = await test.person({ roles: ['auditor'] });
    const list = await test.send('GET /api/agencies', { as: auditor });
    expect(list.json<AgencyListView>().items).toContainEqual(agency);
  });

  it('leaves an audit leaf with who added it', async () => {
    const { id } = (await add({ slug: 'canals' })).json<{ id: string }>();
    const leaves = await test.sql('SELECT type, actor_id FROM audit_leaf WHERE subject = $1', [
      `agency:${id}`,
    ]);
    expect(leaves).toEqual([{ type: 'agency.created', actor_id: admin.id }]);
  });

  it('is refused with a short name that is taken', async () => {
    await add({ slug: 'health' });
    const response = await add({ slug: 'health' });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/slug', code: 'taken' }] });
  });

  it.each([
    ['capital letters in its short name', { slug: 'Parks' }, '/slug'],
    ['a time zone that does not exist', { timeZone: 'America/Albany' }, '/timeZone'],
    ['a name of spaces', { name: '   ' }, '/name'],
  ])('is refused with %s', async (_what, change, pointer) => {
    const response = await add({ slug: 'refused', ...change });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe('a change of an agency', () => {
  const added = async (slug: string) => {
    const { id } = (await add({ slug })).json<{ id: string }>();
    return {
      id,
      change: (line: string, version: number, body?: object) =>
        test.send(line.replace(':id', id), {
          as: admin,
          headers: { 'if-match': `"${version}"` },
          ...(body && { body }),
        }),
    };
  };

  it('gives it another name and time zone, and keeps the short name', async () => {
    const { change } = await added('harbors');
    const body = { name: 'Harbors and Ferries', timeZone: 'America/Chicago' };
    const response = await change('PATCH /api/agencies/:id', 1, body);
    expect(response.json()).toMatchObject({ ...body, slug: 'harbors', version: 2 });
  });

  it('made against an older version is refused with the agency as it is now', async () => {
    const { change } = await added('bridges');
    await change('PATCH /api/agencies/:id', 1, { name: 'Bridges' });
    const response = await change('PATCH /api/agencies/:id', 1, { name: 'Tunnels' });
    expect(response.statusCode).toBe(412);
    expect(response.json()).toMatchObject({ current: { name: 'Bridges', version: 2 } });
  });

  it('retires it: it leaves the list, takes no role and no further change', async () => {
    const { id, change } = await added('tolls');
    expect((await change('POST /api/agencies/:id/retire', 1)).statusCode).toBe(200);
    const list = await test.send('GET /api/agencies', { as: admin });
    expect(list.json<AgencyListView>().items.map((agency) => agency.id)).not.toContain(id);
    const person = { email: 'tolls@example.gov', name: 'Officer' };
    const grants = [{ role: 'officer', agencyId: id }];
    const refused = await test.send('POST /api/users', { as: admin, body: { ...person, grants } });
    expect(refused.statusCode).toBe(422);
    expect((await change('PATCH /api/agencies/:id', 2, { name: 'Tolls' })).statusCode).toBe(404);
    const types = await test.sql('SELECT type FROM audit_leaf WHERE subject = $1 ORDER BY id', [
      `agency:${id}`,
    ]);
    expect(types).toEqual([{ type: 'agency.created' }, { type: 'agency.retired' }]);
  });

  it('keeps one whose review is under way', async () => {
    const { agencyId } = await setStage(test);
    const response = await test.send(`POST /api/agencies/${agencyId}/retire`, {
      as: admin,
      headers: { 'if-match': '"1"' },
    });
    expect(response.statusCode).toBe(409);
  });
});
