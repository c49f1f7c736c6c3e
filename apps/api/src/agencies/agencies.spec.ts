import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    const agency = { ...parks, id: expect.any(String), isSample: false };
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
