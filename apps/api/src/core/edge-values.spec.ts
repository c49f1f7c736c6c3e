import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../database/new-id.js';
import { ItemDriver } from '../items/testing/review-stage.js';
import { TestApp } from '../testing/test-app.js';

let test: TestApp;
let item: ItemDriver;

beforeAll(async () => {
  test = await TestApp.start();
  item = await ItemDriver.begin(test);
});
afterAll(() => test.close());

const status = async (line: string, body?: object): Promise<number> => {
  const response = await test.send(line, {
    as: item.stage.officer,
    ...(body === undefined ? {} : { body }),
  });
  return response.statusCode;
};

const cursor = (...place: unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

describe('a number larger than the database holds', () => {
  it.each([
    ['a revision of evidence', `GET /api/evidence/${newId()}/revisions/99999999999/file`],
    ['an edition', `GET /api/sealed-editions/${newId()}/99999999999`],
  ])('is not found as %s', async (_what, line) => {
    expect(await status(line)).toBe(404);
  });
});

describe('a cursor this server did not write', () => {
  it.each([
    ['with a day that does not exist', ['2026-13-45', 'R-1', 1, newId()]],
    ['with a number out of reach', ['2026-01-01', 'R-1', 2 ** 40, newId()]],
    ['with a character that can not be stored', ['2026-01-01', 'R\0', 1, newId()]],
  ])('is malformed %s', async (_what, place) => {
    expect(await status(`GET /api/items?cursor=${cursor(...place)}`)).toBe(400);
  });
});

describe('a day', () => {
  it('is malformed in the year 0, which no calendar has', async () => {
    const body = {
      agencyId: item.stage.agencyId,
      kind: 'attestation',
      title: 'Statement',
      text: 'Held.',
      datedOn: '0000-01-01',
    };
    expect(await status('POST /api/evidence', body)).toBe(400);
  });
});

describe('an id in capitals', () => {
  it('is the same id: what is done under it belongs to the same subject', async () => {
    const { officer } = item.stage;
    const before = await item.view();
    const saved = await test.send(`PUT /api/items/${item.id.toUpperCase()}/assessment`, {
      as: officer,
      headers: { 'if-match': `"${before.version}"` },
      body: {
        outcome: 'compliant',
        methods: [],
        narrative: 'Seen.',
        reason: null,
        evidence: [],
        findings: [],
      },
    });
    expect(saved.statusCode).toBe(200);
    expect((await item.view()).history.map(({ kind }) => kind)).toContain('saved');
  });

  it('is the same id in a body', async () => {
    const response = await test.send('POST /api/evidence', {
      as: item.stage.officer,
      body: {
        agencyId: item.stage.agencyId.toUpperCase(),
        kind: 'attestation',
        title: 'Statement',
        text: 'Held.',
      },
    });
    expect(response.statusCode).toBe(201);
  });
});
