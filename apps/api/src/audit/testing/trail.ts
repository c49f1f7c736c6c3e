import { type Actor, domainEvent } from '@plumbline/domain';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '../../config/config.js';
import { newId } from '../../database/new-id.js';
import { actorWith, addAgency } from '../../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../../testing/test-tenancy.js';
import { AuditTrail } from '../audit-trail.js';
import { HeadSigner } from '../head-signer.js';
import { Sequencer } from '../sequencer.js';
import { TrailVerifier } from '../trail-verifier.js';

export const LEAD: Actor = actorWith('lead');

/** A trail on a database of its own, with its sequencer, its verifier and a key. */
export class TestTrail {
  private constructor(
    readonly test: TestTenancy,
    readonly agencyId: string,
    readonly sequencer: Sequencer,
    readonly verifier: TrailVerifier,
    readonly dataDir: string,
  ) {}

  static async start(): Promise<TestTrail> {
    const test = await testTenancy({ poolSize: 20 });
    const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-trail-'));
    const config = readConfig({ DATABASE_URL: test.appUrl, PLUMBLINE_DATA: dataDir });
    const signer = new HeadSigner(config);
    const agencyId = await test.tenancy.run(LEAD, (tx) => addAgency(tx));
    const sequencer = new Sequencer(test.tenancy, signer);
    return new TestTrail(
      test,
      agencyId,
      sequencer,
      new TrailVerifier(test.tenancy, signer),
      dataDir,
    );
  }

  /** Records so many events of one item in one transaction. */
  async record(count = 1, itemId = newId()): Promise<string> {
    const { agencyId } = this;
    const subject = { kind: 'item', id: itemId } as const;
    const events = Array.from({ length: count }, (_, index) =>
      domainEvent({ type: 'item.assessed', agencyId, subject, payload: { index } }),
    );
    await this.test.tenancy.run(LEAD, (tx) => new AuditTrail().record(tx, events));
    return itemId;
  }

  /** Records so many events and puts them into the tree under one more head. */
  async grow(count: number): Promise<void> {
    await this.record(count, newId());
    for (let left = count; left > 0; left -= await this.sequencer.sequence()) {
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  /** Runs SQL as the owner who can step around every rule of the tables. */
  async tamper(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.test.ownerUrl });
    await client.connect();
    try {
      await client.query(`SET search_path = plumbline; SET app.agencies = '*'; ${sql}`);
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.test.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
