import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { inEveryAgency } from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { withBrokenSql } from './testing/broken-sql.js';
import { atCount, within } from './testing/counts.js';
import { effectFaults } from './testing/faults.js';

const KEYS = atCount(100);
const MOST_SENDS = 10;
const SENDERS = 8;
/** Longest time after which a reply is cut off, in milliseconds. */
const CUT_WITHIN = 40;

let test: TestApp;
let agencyId: string;
let officer: Person;
let port: number;

beforeAll(async () => {
  test = await TestApp.start();
  agencyId = await test.agency();
  officer = await test.person({ roles: ['officer'], agencyId });
  await test.app.listen(0, '127.0.0.1');
  const address = test.app.getHttpServer().address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => test.close());

/** Adds evidence under its key as title; null when the reply was cut off. */
const send = (key: string, cutAfter: number | null): Promise<number | null> =>
  new Promise((resolve) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/evidence',
        agent: false,
        headers: {
          authorization: `Bearer ${officer.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? null));
        response.on('error', () => resolve(null));
      },
    );
    sent.on('error', () => resolve(null));
    sent.end(JSON.stringify({ agencyId, kind: 'attestation', title: key, text: 'On file.' }));
    if (cutAfter !== null) globalThis.setTimeout(() => sent.destroy(), cutAfter);
  });

/** Sends the command 1 to 10 times, each but the last with its reply cut off somewhere. */
const sendOften = async (key: string): Promise<void> => {
  for (let left = randomInt(0, MOST_SENDS); left > 0; left -= 1) {
    await send(key, randomInt(0, CUT_WITHIN));
  }
  // Whoever is told that the first is still under way comes again.
  for (let status = await send(key, null); status !== 201; status = await send(key, null)) {
    if (status !== 409) throw new Error(`${key} was answered ${status}.`);
    await setTimeout(20);
  }
};

const sendAll = async (count: number): Promise<string[]> => {
  const keys = Array.from({ length: count }, () => randomUUID());
  const waiting = [...keys];
  const sender = async (): Promise<void> => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) await sendOften(key);
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return keys;
};

const effects = (): Promise<string[]> =>
  inEveryAgency(test, async (tx) => {
    const rows = await tx.query<{ title: string }>('SELECT title FROM evidence');
    return rows.map(({ title }) => title);
  });

const withoutKeptAnswers = (sql: string): string =>
  sql.includes('FROM idempotency_key') ? sql.replace('expires_at > $3', 'created_at > $3') : sql;

describe('commands sent 1 to 10 times with replies cut off', () => {
  it(
    `have one effect for each key (${KEYS} keys)`,
    async () => {
      expect(effectFaults(await sendAll(KEYS), await effects())).toEqual([]);
    },
    within(60),
  );

  it(
    'are found out when the build forgets the answers it kept',
    async () => {
      const keys = await withBrokenSql(withoutKeptAnswers, () => sendAll(SENDERS * 2));
      expect(effectFaults(keys, await effects())).not.toEqual([]);
    },
    within(60),
  );
});
