import { domainEvent } from '@plumbline/domain';
import pg from 'pg';
import { newId } from '../database/new-id.js';
import { AuditTrail } from './audit-trail.js';
import { LEAD, TestTrail } from './testing/trail.js';
import { TRAIL_READER } from './sequencer.js';

let trail: TestTrail;

beforeEach(async () => {
  trail = await TestTrail.start();
});
afterEach(() => trail.close());

const rows = <Row>(sql: string): Promise<Row[]> =>
  trail.test.tenancy.run(TRAIL_READER, (tx) => tx.query<Row>(sql));

const places = async (): Promise<(number | null)[]> =>
  (
    await rows<{ place: number | null }>(
      'SELECT leaf_index AS place FROM audit_leaf ORDER BY leaf_index',
    )
  ).map(({ place }) => place);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Appends until nothing is left; a transaction elsewhere in the cluster may hold leaves back. */
const sequenceAll = async (count: number): Promise<void> => {
  for (let left = count, tries = 0; left > 0 && tries < 400; tries++) {
    left -= await trail.sequencer.sequence();
    if (left > 0) await new Promise((done) => setTimeout(done, 25));
  }
};

describe('the sequencer', () => {
  it('gives each leaf its place once, over rounds and batches', async () => {
    await trail.record(1203);
    await sequenceAll(1203);
    await trail.record(2);
    await sequenceAll(2);
    expect(await trail.sequencer.sequence()).toBe(0);
    expect(await places()).toEqual(upTo(1205));
    expect(await rows('SELECT size FROM tree_head ORDER BY size')).toEqual([
      { size: 1000 },
      { size: 1203 },
      { size: 1205 },
    ]);
    expect((await trail.verifier.verify()).problems).toEqual([]);
  });

  it('waits for a transaction that is older and still open, and then takes its leaf', async () => {
    const { tenancy } = trail.test;
    const subject = { kind: 'item', id: newId() } as const;
    const event = domainEvent({
      ...{ type: 'item.assessed', agencyId: trail.agencyId, subject, payload: {} },
    });
    let appendedMeanwhile = -1;
    await tenancy.run(LEAD, async (tx) => {
      await new AuditTrail().record(tx, [event]);
      await trail.record();
      appendedMeanwhile = await trail.sequencer.sequence();
    });
    expect(appendedMeanwhile).toBe(0);
    await sequenceAll(2);
    expect(await places()).toEqual([0, 1]);
  });

  it('shares the work of two servers without a clash', async () => {
    await trail.record(40);
    await Promise.all(upTo(8).map(() => trail.sequencer.sequence()));
    await sequenceAll((await places()).filter((place) => place === null).length);
    expect(await places()).toEqual(upTo(40));
    expect((await trail.verifier.verify()).problems).toEqual([]);
  });

  it('neither skips nor doubles under 16 writers of which some are killed midway', async () => {
    const shared = upTo(4).map(() => newId());
    let kept = 0;
    let isWriting = true;
    const sequencing = (async () => {
      while (isWriting) {
        await trail.sequencer.sequence();
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    const killer = new pg.Client({ connectionString: trail.test.appUrl });
    await killer.connect();
    const write = async (writer: number): Promise<void> => {
      for (const round of upTo(12)) {
        const subject = { kind: 'item', id: shared[(writer + round) % 4] ?? newId() } as const;
        const event = domainEvent({
          ...{ type: 'item.assessed', agencyId: trail.agencyId, subject, payload: { round } },
        });
        await trail.test.tenancy
          .run(LEAD, async (tx) => {
            await new AuditTrail().record(tx, [event]);
            if (writer % 5 !== 0 || round % 4 !== 1) return;
            const [me] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
            await killer.query('SELECT pg_terminate_backend($1)', [me?.pid]);
            await tx.query('SELECT 1');
          })
          .then(
            () => kept++,
            () => undefined,
          );
      }
    };
    await Promise.all(upTo(16).map(write));
    isWriting = false;
    await sequencing;
    await killer.end();
    expect(kept).toBe(16 * 12 - 4 * 3);
    await sequenceAll((await places()).filter((place) => place === null).length);
    expect(await places()).toEqual(upTo(kept));
    const gaps = await rows(
      `SELECT subject FROM audit_leaf GROUP BY subject HAVING max(subject_version) <> count(*)`,
    );
    expect(gaps).toEqual([]);
    expect(await trail.verifier.verify()).toMatchObject({ problems: [], leaves: kept, waiting: 0 });
  });

  it('is refused a place for what it cannot see', async () => {
    await trail.record();
    const [leaf] = await rows<{ id: string }>('SELECT id FROM audit_leaf');
    const placing = trail.test.tenancy.system((tx) =>
      tx.query('SELECT place_audit_leaves($1, 0)', [[leaf?.id]]),
    );
    await expect(placing).rejects.toThrow(/Placed 0 of 1/);
  });
});
