import { TestTrail } from './testing/trail.js';
import { trailReportText } from './trail-report.js';

const FREE = 'ALTER TABLE audit_leaf DROP CONSTRAINT audit_leaf_check';

// Three heads, of 3, 5 and 9 leaves: each mutation is one that the owner of the database can make.
const MUTATIONS: Readonly<Record<string, string>> = {
  'a type': `UPDATE audit_leaf SET type = 'item.accepted' WHERE leaf_index = 4`,
  'an actor': `UPDATE audit_leaf SET actor_id = gen_random_uuid() WHERE leaf_index = 4`,
  'who it was for': `UPDATE audit_leaf SET on_behalf_of = gen_random_uuid() WHERE leaf_index = 4`,
  'an agency': `UPDATE audit_leaf SET agency_id = NULL WHERE leaf_index = 4`,
  'a subject': `UPDATE audit_leaf SET subject = 'item:' || gen_random_uuid() WHERE leaf_index = 4`,
  'a schema': `UPDATE audit_leaf SET schema = 'plumbline.event/2' WHERE leaf_index = 4`,
  'a microsecond': `UPDATE audit_leaf SET at = at + interval '1 microsecond' WHERE leaf_index = 4`,
  'an id': `UPDATE audit_leaf SET id = gen_random_uuid() WHERE leaf_index = 4`,
  'a number': `UPDATE audit_leaf SET subject_version = 77 WHERE leaf_index = 4`,
  'a payload': `UPDATE audit_leaf SET payload = 'x' WHERE leaf_index = 4`,
  'a payload with its hash': `UPDATE audit_leaf SET payload = 'x',
    payload_sha256 = encode(sha256('x'), 'hex') WHERE leaf_index = 4`,
  'the payload of one that waits': `UPDATE audit_leaf SET payload = 'x' WHERE leaf_index IS NULL`,
  'a removed leaf': `DELETE FROM audit_leaf WHERE leaf_index = 4`,
  'the first leaf removed': `DELETE FROM audit_leaf WHERE leaf_index = 0`,
  'the last leaf removed': `DELETE FROM audit_leaf WHERE leaf_index = 8`,
  'a leaf taken out of the tree': `UPDATE audit_leaf SET leaf_index = NULL WHERE leaf_index = 4`,
  'a leaf put beyond the heads': `UPDATE audit_leaf SET leaf_index = 9 WHERE leaf_index IS NULL`,
  'the order': `UPDATE audit_leaf SET leaf_index = 100 WHERE leaf_index = 4;
    UPDATE audit_leaf SET leaf_index = 4 WHERE leaf_index = 5;
    UPDATE audit_leaf SET leaf_index = 5 WHERE leaf_index = 100`,
  'a gap closed up': `DELETE FROM audit_leaf WHERE leaf_index = 7;
    UPDATE audit_leaf SET leaf_index = 7 WHERE leaf_index = 8`,
  'a gap among those that wait': `UPDATE audit_leaf SET subject_version = 5
    WHERE leaf_index IS NULL`,
  'a node': `UPDATE tree_node SET hash = repeat('0', 64) WHERE level = 1 AND position = 1`,
  'a removed node': `DELETE FROM tree_node WHERE level = 1 AND position = 1`,
  'an added node': `INSERT INTO tree_node VALUES (9, 9, repeat('0', 64))`,
  'a root': `UPDATE tree_head SET root = repeat('0', 64) WHERE size = 5`,
  'the time of a head': `UPDATE tree_head SET at = at - interval '1 microsecond' WHERE size = 5`,
  'a signature': `UPDATE tree_head SET signature = (
    SELECT signature FROM tree_head WHERE size = 3) WHERE size = 5`,
  'a removed head': `DELETE FROM tree_head WHERE size = 5`,
  'the first head removed': `DELETE FROM tree_head WHERE size = 3`,
  'the last head removed': `DELETE FROM tree_head WHERE size = 9`,
  'all heads removed': `DELETE FROM tree_head`,
  'the size of a head': `UPDATE tree_head SET size = 10 WHERE size = 9`,
  'a public key': `UPDATE signing_key SET public_key = 'AAAA'`,
};

describe('verifying the trail', () => {
  let trail: TestTrail;

  beforeAll(async () => {
    trail = await TestTrail.start();
    for (const count of [3, 2, 4]) await trail.grow(count);
    await trail.record(1);
    await trail.tamper(FREE);
    await trail.tamper(`CREATE TABLE public.kept_leaf AS TABLE audit_leaf;
      CREATE TABLE public.kept_node AS TABLE tree_node;
      CREATE TABLE public.kept_head AS TABLE tree_head;
      CREATE TABLE public.kept_key AS TABLE signing_key`);
  });
  afterAll(() => trail.close());

  const restore = () =>
    trail.tamper(`TRUNCATE audit_leaf, tree_node, tree_head, signing_key;
      INSERT INTO audit_leaf TABLE public.kept_leaf;
      INSERT INTO tree_node TABLE public.kept_node;
      INSERT INTO signing_key TABLE public.kept_key;
      INSERT INTO tree_head TABLE public.kept_head`);

  it('vouches up to the last head and says what it cannot see', async () => {
    const report = await trail.verifier.verify();
    expect(report).toMatchObject({ leaves: 9, heads: 3, waiting: 1, problems: [] });
    expect(report.vouchedUntil).toBe(report.lastHead?.at);
    expect(trailReportText(report)).toMatch(
      /^9 events in the tree under 3 signed heads, 1 not in it yet\.\nVouches for [\s\S]*Can't see:\n- whether later heads were removed [\s\S]*--known: 9:[0-9a-f]{64}\n$/,
    );
  });

  it.each(Object.entries(MUTATIONS))('notices %s', async (_name, sql) => {
    try {
      await trail.tamper(sql);
      const report = await trail.verifier.verify();
      expect(report.problems).not.toEqual([]);
    } finally {
      await restore();
    }
  });

  it('vouches up to the last head before what is wrong', async () => {
    const heads = (await trail.verifier.verify()).lastHead;
    await trail.tamper(`UPDATE audit_leaf SET type = 'item.accepted' WHERE leaf_index = 4`);
    const report = await trail.verifier.verify();
    await restore();
    expect(report.vouchedUntil).not.toBeNull();
    expect(report.vouchedUntil).not.toBe(heads?.at);
    expect(report.problems.join('\n')).toContain('The event at place 4 of the tree');
    expect(report.problems.join('\n')).toContain('The root signed for 5 events');
  });

  it('lets an erased payload be, and says so', async () => {
    await trail.tamper('UPDATE audit_leaf SET payload = NULL WHERE leaf_index = 4');
    const report = await trail.verifier.verify();
    await restore();
    expect(report).toMatchObject({ problems: [], erased: 1 });
    expect(report.limits.join('\n')).toContain('1 erased payloads');
  });

  it('notices by a noted head that the end was cut off as a whole', async () => {
    const { lastHead } = await trail.verifier.verify();
    if (lastHead === null) throw new Error('No head.');
    expect((await trail.verifier.verify(lastHead)).problems).toEqual([]);
    await trail.tamper(`DELETE FROM tree_head WHERE size = 9;
      DELETE FROM tree_node WHERE position * 2 ^ level >= 5 OR (position + 1) * 2 ^ level > 5;
      DELETE FROM audit_leaf WHERE leaf_index >= 5`);
    const [blind, seeing] = [await trail.verifier.verify(), await trail.verifier.verify(lastHead)];
    await restore();
    expect(blind.problems).toEqual([]);
    expect(seeing.problems).toEqual(['The tree has 5 events; the head you noted had 9.']);
  });
});
