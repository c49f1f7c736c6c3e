import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anInput,
  firstOf,
  inEveryAgency,
  type ReviewStage,
  setStage,
} from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { withBrokenSql } from './testing/broken-sql.js';
import { atCount, within } from './testing/counts.js';
import { type Write, writeFaults } from './testing/faults.js';

const EDITORS = 8;
const WRITES = atCount(104, 2000);

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

const versionIn = (body: { version?: number; current?: { version: number } }, seen: number) =>
  body.version ?? body.current?.version ?? seen;

const save = async (
  itemId: string,
  { as, text, seen }: { as: Person; text: string; seen: number },
) => {
  const response = await test.send(`PUT /api/items/${itemId}/assessment`, {
    as,
    body: anInput({ narrative: text }),
    headers: { 'if-match': `"${seen}"` },
  });
  return { status: response.statusCode, version: versionIn(response.json(), seen) };
};

/** One editor writes sentence after sentence, each on the version that the last answer told. */
const edit = async (
  itemId: string,
  { as, desk, count }: { as: Person; desk: number; count: number },
): Promise<Write[]> => {
  const writes: Write[] = [];
  let seen = 1;
  for (let number = 1; number <= count; number += 1) {
    const text = `Sentence ${number} of desk ${desk}.`;
    const { status, version } = await save(itemId, { as, text, seen });
    writes.push({ text, status });
    seen = version;
  }
  return writes;
};

const stored = (itemId: string) =>
  inEveryAgency(test, async (tx) => {
    const rows = await tx.query<{ version: number }>(
      'SELECT version FROM review_item WHERE id = $1',
      [itemId],
    );
    const kept = await tx.query<{ narrative: string }>(
      'SELECT narrative FROM assessment WHERE review_item_id = $1',
      [itemId],
    );
    return {
      grown: firstOf(rows).version - 1,
      kept: kept.map(({ narrative }) => narrative),
    };
  });

/** The assignee and the lead officer at four desks each: everyone who may write the item. */
const editTogether = async (writes: number) => {
  const stage: ReviewStage = await setStage(test);
  const itemId = firstOf(stage.itemIds);
  const desks = Array.from({ length: EDITORS }, (_, desk) =>
    edit(itemId, {
      as: desk % 2 === 0 ? stage.officer : stage.leadOfficer,
      desk,
      count: writes / EDITORS,
    }),
  );
  const made = (await Promise.all(desks)).flat();
  return { made, faults: writeFaults(made, await stored(itemId)) };
};

const withoutVersionPredicate = (sql: string): string =>
  sql.replace(/ AND version = (\$\d+)/, ' AND $1::integer IS NOT NULL').replace(' FOR UPDATE', '');

describe('writes of one item by 8 editors', () => {
  it(
    `count the version up once for each that goes through and tell each other 412 (${WRITES} writes)`,
    async () => {
      const { made, faults } = await editTogether(WRITES);
      expect(faults).toEqual([]);
      expect(made).toHaveLength(WRITES);
      expect(new Set(made.map(({ status }) => status))).toEqual(new Set([200, 412]));
    },
    within(60),
  );

  it(
    'are found out when the build has no version predicate',
    async () => {
      const broken = await withBrokenSql(withoutVersionPredicate, () => editTogether(EDITORS * 8));
      expect(broken.faults).not.toEqual([]);
    },
    within(60),
  );
});

describe('the check of writes', () => {
  it.each([
    ['a write that was overwritten', { grown: 1, kept: ['a', 'b'] }],
    ['a text that is gone', { grown: 2, kept: ['a'] }],
    ['a text that is there twice', { grown: 2, kept: ['a', 'b', 'b'] }],
  ])('sees %s', (_what, state) => {
    const writes = ['a', 'b'].map((text) => ({ text, status: 200 }));
    expect(writeFaults(writes, { grown: 2, kept: ['a', 'b'] })).toEqual([]);
    expect(writeFaults(writes, state)).toHaveLength(1);
  });
});
