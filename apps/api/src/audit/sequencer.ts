import { Injectable } from '@nestjs/common';
import { type Actor } from '@plumbline/domain';
import { NIL } from 'uuid';
import { Tenancy, type Tx } from '../database/tenant.js';
import { HeadSigner } from './head-signer.js';
import { ENVELOPE_COLUMNS, leafHash, type LeafEnvelope } from './leaf-bytes.js';
import { appendLeaves, peakPlaces, type PlacedHash, rootOf, type Tree } from './merkle-tree.js';

/** Who reads the whole trail without being a person: sees every agency, may do nothing else. */
export const TRAIL_READER: Actor = {
  userId: NIL,
  name: 'Audit trail',
  grants: [{ role: 'auditor', agencyId: null }],
};

const BATCH = 1000;

const TREE_LOCK = `hashtextextended('plumbline audit tree', 0)`;

// One writer of the tree at a time, over all servers; whoever finds it taken leaves it to them.
const TAKE_TURN = `SELECT pg_try_advisory_xact_lock(${TREE_LOCK}) AS "isMine"`;

/** Keeps the tree as it is until the transaction ends: no sequencer appends meanwhile. */
export const HOLD_TREE = `SELECT pg_advisory_xact_lock(${TREE_LOCK})`;

// A leaf is ready once no transaction that could still commit is older; one that commits late is
// never passed by, since what is ready is what has no place yet, not what lies above a mark. The
// place in the tree isn't the order of causes: that is in the subjects' versions.
const READY = `
SELECT ${ENVELOPE_COLUMNS} FROM audit_leaf l
WHERE l.leaf_index IS NULL AND l.xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY l.xid, l.id LIMIT ${BATCH}`;

const LAST_SIZE = 'SELECT coalesce(max(size), 0) AS size FROM tree_head';

const PEAKS = `
SELECT n.level, n.hash FROM tree_node n
JOIN json_to_recordset($1::json) AS place (level integer, position bigint)
  ON n.level = place.level AND n.position = place.position
ORDER BY n.level DESC`;

const ADD_KEY = `
INSERT INTO signing_key (id, public_key, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

const ADD_NODES = `
INSERT INTO tree_node (level, position, hash)
SELECT * FROM unnest($1::integer[], $2::bigint[], $3::text[])`;

const ADD_HEAD = `
INSERT INTO tree_head (size, previous_size, root, at, key_id, signature)
VALUES ($1, $2, $3, $4, $5, $6)`;

/** Appends the trail's new leaves to the tree and signs its head. */
@Injectable()
export class Sequencer {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signer: HeadSigner,
  ) {}

  /** Appends all that is ready and tells how many leaves; 0 while another server does it. */
  async sequence(): Promise<number> {
    let appended = 0;
    for (;;) {
      const batch = await this.tenancy.run(TRAIL_READER, (tx) => this.appendBatch(tx));
      appended += batch;
      if (batch < BATCH) return appended;
    }
  }

  private async appendBatch(tx: Tx): Promise<number> {
    const [turn] = await tx.query<{ isMine: boolean }>(TAKE_TURN);
    if (turn?.isMine !== true) return 0;
    const leaves = await tx.query<LeafEnvelope>(READY);
    if (leaves.length === 0) return 0;
    const before = await readTree(tx);
    const { tree, nodes } = appendLeaves(before, leaves.map(leafHash));
    await tx.query('SELECT place_audit_leaves($1, $2)', [leaves.map(({ id }) => id), before.size]);
    await storeNodes(tx, nodes);
    await this.storeHead(tx, { tree, previousSize: before.size });
    return leaves.length;
  }

  private async storeHead(tx: Tx, { tree, previousSize }: { tree: Tree; previousSize: number }) {
    const key = this.signer.demand();
    await tx.query(ADD_KEY, [key.id, key.publicKey, tx.now]);
    const head = {
      size: tree.size,
      previousSize,
      root: rootOf(tree).toString('hex'),
      at: tx.now.toISOString().replace('Z', '000Z'),
      keyId: key.id,
    };
    const signature = this.signer.sign(head);
    await tx.query(ADD_HEAD, [head.size, previousSize, head.root, head.at, head.keyId, signature]);
  }
}

const readTree = async (tx: Tx): Promise<Tree> => {
  const [last] = await tx.query<{ size: number }>(LAST_SIZE);
  const size = last?.size ?? 0;
  const places = peakPlaces(size);
  const rows = await tx.query<{ level: number; hash: string }>(PEAKS, [JSON.stringify(places)]);
  if (rows.length !== places.length) {
    throw new Error('Nodes of the audit tree are missing. Run `plumbline audit verify`.');
  }
  return {
    size,
    peaks: rows.map(({ level, hash }) => ({ level, hash: Buffer.from(hash, 'hex') })),
  };
};

const storeNodes = (tx: Tx, nodes: readonly PlacedHash[]): Promise<unknown> =>
  tx.query(ADD_NODES, [
    nodes.map(({ level }) => level),
    nodes.map(({ position }) => position),
    nodes.map(({ hash }) => hash.toString('hex')),
  ]);
