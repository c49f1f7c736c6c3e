import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../database/migrate.js';
import { inEveryAgency, type ReviewStage, setStage } from '../items/testing/review-stage.js';
import { TestApp } from '../testing/test-app.js';
import { atCount, within } from './testing/counts.js';
import { killFaults } from './testing/faults.js';
import { KillableDatabase } from './testing/killable-database.js';
import { readStored, type Send, writeUnderKills } from './testing/writing.js';

const WRITES = atCount(40, 800);
const KILLS = atCount(1);
const WRITERS = 8;

let database: KillableDatabase;
let test: TestApp;

beforeAll(async () => {
  database = await KillableDatabase.start();
  await migrate(database.ownerUrl);
  test = await TestApp.start({ DATABASE_URL: database.appUrl });
}, 60_000);
afterAll(async () => {
  await test.close();
  await database.close();
});

const newStage = (): Promise<ReviewStage> => setStage(test, { items: WRITERS });

const run = async (
  stage: ReviewStage,
  writing: { writes: number; kills: number; kill: () => Promise<void> },
) => {
  const send: Send = async ({ method, path, ...request }) => {
    const answer = await test.send(`${method} ${path}`, { as: stage.officer, ...request });
    return { status: answer.statusCode, body: answer.json() };
  };
  const acknowledged = await writeUnderKills({
    ...writing,
    stage,
    send,
  });
  return {
    acknowledged,
    stored: () => inEveryAgency(test, (tx) => readStored(tx, stage)),
  };
};

describe('a database killed in the middle of its work', () => {
  it(
    `loses, doubles and tears nothing (${WRITES} acknowledged writes, ${KILLS} kills)`,
    async () => {
      const { acknowledged, stored } = await run(await newStage(), {
        writes: WRITES,
        kills: KILLS,
        kill: () => database.restart(),
      });
      expect(killFaults(await stored(), acknowledged)).toEqual([]);
      expect(acknowledged.sentences.length + acknowledged.reports.length).toBe(WRITES);
    },
    within(60),
  );

  it(
    'is found out when it acknowledges before it has written down',
    async () => {
      const careless = { synchronous_commit: 'off', wal_writer_delay: 10_000 };
      const stage = await newStage();
      await database.restart(careless);
      const { acknowledged, stored } = await run(stage, {
        writes: WRITERS * 2,
        kills: 0,
        kill: async () => {},
      });
      await database.restart();
      expect(killFaults(await stored(), acknowledged)).not.toEqual([]);
    },
    within(60),
  );
});
