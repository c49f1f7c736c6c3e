import { type Actor, domainEvent } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import { newId } from '../database/new-id.js';
import { type Tx } from '../database/tenant.js';
import { actorWith, addAgency } from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { AuditLeaf } from './audit-leaf.entity.js';
import { AuditTrail } from './audit-trail.js';

const lead: Actor = actorWith('lead');

describe('the audit trail', () => {
  const audit = new AuditTrail();
  let test: TestTenancy;
  let agencyId: string;

  beforeAll(async () => {
    test = await testTenancy();
    agencyId = await test.tenancy.run(lead, (tx) => addAgency(tx));
  });
  afterAll(() => test.close());

  const saved = (id: string, payload: Record<string, string | number> = {}) =>
    domainEvent({ type: 'item.assessed', agencyId, subject: { kind: 'item', id }, payload });

  const numbersOf = (tx: Tx, id: string) =>
    tx.query<{ number: number }>(
      'SELECT subject_version AS number FROM audit_leaf WHERE subject = $1 ORDER BY 1',
      [`item:${id}`],
    );

  it('keeps who, when, what, and the canonical bytes with their hash', async () => {
    const id = newId();
    await test.tenancy.run(lead, (tx) => audit.record(tx, [saved(id, { b: 'ü', a: 1 })]));
    const leaf = await test.tenancy.run(lead, (tx) =>
      tx.manager.findOneByOrFail(AuditLeaf, { subject: `item:${id}` }),
    );
    const bytes = Buffer.from('{"a":1,"b":"ü"}');
    expect(leaf).toMatchObject({
      agencyId,
      actorId: lead.userId,
      subjectVersion: 1,
      type: 'item.assessed',
      schema: 'plumbline.event/1',
      payloadSha256: createHash('sha256').update(bytes).digest('hex'),
      leafIndex: null,
    });
    expect(leaf.payload?.equals(bytes)).toBe(true);
  });

  it('numbers the events of a subject from 1, over and within transactions', async () => {
    const [one, two] = [newId(), newId()];
    await test.tenancy.run(lead, (tx) => audit.record(tx, [saved(one), saved(two), saved(one)]));
    await test.tenancy.run(lead, async (tx) => {
      await audit.record(tx, [saved(one)]);
      await audit.record(tx, [saved(one), saved(two)]);
    });
    const numbers = await test.tenancy.run(lead, async (tx) => [
      (await numbersOf(tx, one)).map(({ number }) => number),
      (await numbersOf(tx, two)).map(({ number }) => number),
    ]);
    expect(numbers).toEqual([
      [1, 2, 3, 4],
      [1, 2],
    ]);
  });

  it('leaves no gap when transactions run side by side and some fail', async () => {
    const id = newId();
    const undone = new Error('undone');
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        test.tenancy.run(lead, async (tx) => {
          await audit.record(tx, [saved(id)]);
          if (index % 3 === 0) throw undone;
        }),
      ),
    );
    const numbers = await test.tenancy.run(lead, (tx) => numbersOf(tx, id));
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('fails the change when it fails', async () => {
    const elsewhere = actorWith('officer', { agencyId: newId() });
    const change = test.tenancy.run(elsewhere, (tx) => audit.record(tx, [saved(newId())]));
    await expect(change).rejects.toThrow(/row-level security policy/);
  });

  it('names no actor for what the system does', async () => {
    const id = newId();
    await test.tenancy.system((tx) =>
      audit.record(tx, [
        domainEvent({
          type: 'user.created',
          agencyId: null,
          subject: { kind: 'user', id },
          payload: {},
        }),
      ]),
    );
    const leaf = await test.tenancy.run(lead, (tx) =>
      tx.manager.findOneByOrFail(AuditLeaf, { subject: `user:${id}` }),
    );
    expect(leaf.actorId).toBeNull();
  });

  it('shows an agency only its own leaves', async () => {
    const id = newId();
    await test.tenancy.run(lead, (tx) => audit.record(tx, [saved(id)]));
    const auditor = actorWith('auditor', { agencyId: newId() });
    expect(await test.tenancy.run(auditor, (tx) => numbersOf(tx, id))).toEqual([]);
    const own = actorWith('auditor', { agencyId });
    expect(await test.tenancy.run(own, (tx) => numbersOf(tx, id))).toHaveLength(1);
  });
});
