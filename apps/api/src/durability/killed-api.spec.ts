import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JwtService } from '@nestjs/jwt';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ReviewStage, setStage } from '../items/testing/review-stage.js';
import { actorWith } from '../testing/row-builders.js';
import { TestApp } from '../testing/test-app.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { atCount, within } from './testing/counts.js';
import { type Acknowledged, killFaults, type Stored } from './testing/faults.js';
import { KillableApi } from './testing/killable-api.js';
import { readStored, writeUnderKills } from './testing/writing.js';

const WRITES = atCount(80, 4000);
const KILLS = atCount(2);
const WRITERS = 8;
const WITHOUT_TRANSACTIONS = pathToFileURL(
  join(import.meta.dirname, 'testing/without-transactions.mjs'),
).href;

let database: TestTenancy;
let dataDir: string;
let stages: ReviewStage[];

beforeAll(async () => {
  database = await testTenancy();
  dataDir = await mkdtemp(join(tmpdir(), 'plumbline-killed-'));
  stages = await newStages(6);
});
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** A full run takes longer than an access token lasts. */
const longSignedIn = (app: TestApp, stage: ReviewStage): ReviewStage => {
  const jwt = app.app.get(JwtService, { strict: false });
  const { sub, sid } = jwt.decode<{ sub: string; sid: string }>(stage.officer.token);
  const token = jwt.sign({ sid }, { subject: sub, expiresIn: 3_600 });
  return { ...stage, officer: { ...stage.officer, token } };
};

/** Stages in the database of this suite, whose people are signed in to every server on it. */
const newStages = async (count: number): Promise<ReviewStage[]> => {
  const app = await TestApp.start({ DATABASE_URL: database.appUrl, PLUMBLINE_DATA: dataDir });
  const made: ReviewStage[] = [];
  for (let number = 0; number < count; number += 1) {
    made.push(longSignedIn(app, await setStage(app, { items: WRITERS })));
  }
  await app.close();
  return made;
};

const run = async (counts: { writes: number; kills: number }, preload?: string) => {
  const stage = stages.pop();
  if (stage === undefined) throw new Error('Every stage was used.');
  const parts = { databaseUrl: database.appUrl, dataDir };
  const api = await KillableApi.start({ ...parts, ...(preload !== undefined && { preload }) });
  try {
    const acknowledged = await writeUnderKills({
      ...counts,
      stage,
      send: api.sender(stage.officer.token),
      kill: () => api.restart(),
    });
    const stored = await database.tenancy.run(actorWith('lead'), (tx) => readStored(tx, stage));
    return { acknowledged, faults: killFaults(stored, acknowledged) };
  } finally {
    await api.kill();
  }
};

describe('a server killed in the middle of its work', () => {
  it(
    `loses, doubles and tears nothing (${WRITES} acknowledged writes, ${KILLS} kills)`,
    async () => {
      const { acknowledged, faults } = await run({ writes: WRITES, kills: KILLS });
      expect(faults).toEqual([]);
      expect(acknowledged.sentences.length + acknowledged.reports.length).toBe(WRITES);
    },
    within(120),
  );

  it(
    'is found out when the build has no transactions',
    async () => {
      // Where a kill falls is chance: it may miss every write once, hardly five times.
      let found = 0;
      for (let tries = 0; tries < 5 && found === 0; tries += 1) {
        const { faults } = await run({ writes: WRITERS * 10, kills: 3 }, WITHOUT_TRANSACTIONS);
        found = faults.length;
      }
      expect(found).toBeGreaterThan(0);
    },
    within(120),
  );
});

describe('the check after a kill', () => {
  const acknowledged: Acknowledged = {
    sentences: [{ itemId: 'i', text: 'a' }],
    reports: ['r'],
    unexpected: [],
  };
  const item = { id: 'i', revision: 1, narratives: ['a'], leaves: 1 };
  const report = { id: 'r', leaves: 1, jobs: 1 };
  const whole: Stored = { items: [item], reports: [report] };

  it('finds nothing where all is whole', () => {
    expect(killFaults(whole, acknowledged)).toEqual([]);
  });

  it.each([
    ['a sentence that is lost', { items: [{ ...item, narratives: ['b'] }] }],
    ['a sentence that is lost with its item', { items: [] }],
    ['a row without its leaf', { items: [{ ...item, leaves: 0 }] }],
    ['a revision without its row', { items: [{ ...item, revision: 0 }] }],
    ['a report without its job', { reports: [{ ...report, jobs: 0 }] }],
    ['a report made twice', { reports: [report, { ...report, id: 's' }] }],
    ['a report that is lost', { reports: [] }],
  ])('finds %s', (_what, torn) => {
    expect(killFaults({ ...whole, ...torn }, acknowledged)).toHaveLength(1);
  });
});
