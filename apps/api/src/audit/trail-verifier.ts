import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Tenancy, type Tx } from '../database/tenant.js';
import { HeadSigner } from './head-signer.js';
import { headProblems, type StoredHead } from './head-problems.js';
import { ENVELOPE_COLUMNS, instantText, leafHash, type LeafEnvelope } from './leaf-bytes.js';
import { appendLeaves, EMPTY_TREE, type PlacedHash, rootOf, type Tree } from './merkle-tree.js';
import { HOLD_TREE, TRAIL_READER } from './sequencer.js';
import { type NotedHead, type TrailReport } from './trail-report.js';

const PAGE = 2000;

const HEADS = `
SELECT h.size, h.previous_size AS "previousSize", h.root, ${instantText('h.at')} AS at,
  h.key_id AS "keyId", h.signature, k.public_key AS "publicKey"
FROM tree_head h LEFT JOIN signing_key k ON k.id = h.key_id ORDER BY h.size`;

const LEAVES = `
SELECT ${ENVELOPE_COLUMNS}, l.payload, l.leaf_index AS "leafIndex" FROM audit_leaf l
WHERE l.leaf_index >= $1 ORDER BY l.leaf_index LIMIT $2`;

const NODES = `
SELECT n.level, n.position, n.hash FROM tree_node n
JOIN unnest($1::integer[], $2::bigint[]) AS place (level, position)
  ON n.level = place.level AND n.position = place.position`;

const GAPS = `
SELECT subject, count(*) AS found, min(subject_version) AS first, max(subject_version) AS last
FROM audit_leaf GROUP BY agency_id, subject
HAVING min(subject_version) <> 1 OR max(subject_version) <> count(*)
ORDER BY subject`;

const WAITING = `
SELECT id, payload, payload_sha256 AS "payloadSha256" FROM audit_leaf WHERE leaf_index IS NULL`;

interface StoredLeaf extends LeafEnvelope {
  readonly payload: Buffer | null;
  readonly leafIndex: number;
}

/** What is known after a page of leaves; `place` is where the first thing wrong is, if any. */
interface Walk {
  readonly tree: Tree;
  readonly next: number;
  readonly erased: number;
  readonly firstWrong: number;
  readonly problems: readonly string[];
  /** Reckoned roots (hex) at the sizes asked for. */
  readonly roots: ReadonlyMap<number, string>;
}

/** Checks the whole trail against itself, its tree, its heads and their signatures. */
@Injectable()
export class TrailVerifier {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signer: HeadSigner,
  ) {}

  /** Reads everything and writes nothing. Events may come meanwhile; they wait for their place. */
  async verify(known: NotedHead | null = null): Promise<TrailReport> {
    return this.tenancy.run(TRAIL_READER, async (tx) => {
      await tx.query(HOLD_TREE);
      const heads = await tx.query<StoredHead>(HEADS);
      const sizes = new Set([...heads.map(({ size }) => size), ...(known ? [known.size] : [])]);
      const walk = await walkLeaves(tx, sizes);
      const ownKey = this.signer.known();
      const ofHeads = headProblems({ heads, roots: walk.roots, ownKey });
      const waiting = await waitingProblems(tx);
      const problems = [
        ...walk.problems,
        ...(await nodeCountProblems(tx, walk.tree.size)),
        ...beyondProblems(walk, heads.at(-1)?.size ?? 0),
        ...ofHeads.problems,
        ...(await gapProblems(tx)),
        ...waiting.problems,
        ...knownProblems(walk, known),
      ];
      const firstWrong = Math.min(walk.firstWrong, ofHeads.firstWrong);
      const last = heads.at(-1);
      return {
        leaves: walk.tree.size,
        heads: heads.length,
        erased: walk.erased,
        waiting: waiting.count,
        lastHead: last === undefined ? null : { size: last.size, root: last.root, at: last.at },
        vouchedUntil:
          heads.findLast(({ size }) => size <= firstWrong && size < ofHeads.firstWrong)?.at ?? null,
        problems,
        limits: limitsOf({ walk, waiting: waiting.count, ownKey, known, heads }),
      };
    });
  }
}

const walkLeaves = async (tx: Tx, sizes: ReadonlySet<number>): Promise<Walk> => {
  let walk: Walk = {
    ...{ tree: EMPTY_TREE, next: 0, erased: 0, firstWrong: Infinity },
    ...{ problems: [], roots: new Map() },
  };
  for (;;) {
    const leaves = await tx.query<StoredLeaf>(LEAVES, [walk.next, PAGE]);
    walk = await readPage(tx, { walk, leaves, sizes });
    if (leaves.length < PAGE) return walk;
  }
};

interface Page {
  readonly walk: Walk;
  readonly leaves: readonly StoredLeaf[];
  readonly sizes: ReadonlySet<number>;
}

const readPage = async (tx: Tx, { walk, leaves, sizes }: Page): Promise<Walk> => {
  const problems: string[] = [];
  const wrongAt: number[] = [];
  const nodes: PlacedHash[] = [];
  const roots = new Map(walk.roots);
  let { tree, next } = walk;
  for (const leaf of leaves) {
    if (leaf.leafIndex !== next) {
      problems.push(`The events at places ${next} to ${leaf.leafIndex - 1} of the tree are gone.`);
      wrongAt.push(next);
    }
    if (!isPayloadOf(leaf)) {
      problems.push(`The payload of event ${leaf.id} (place ${leaf.leafIndex}) was changed.`);
      wrongAt.push(leaf.leafIndex);
    }
    const grown = appendLeaves(tree, [leafHash(leaf)]);
    tree = grown.tree;
    nodes.push(...grown.nodes);
    next = leaf.leafIndex + 1;
    if (sizes.has(tree.size)) roots.set(tree.size, rootOf(tree).toString('hex'));
  }
  for (const node of withoutConsequences(await differingNodes(tx, nodes))) {
    const [first, last] = rangeOf(node);
    wrongAt.push(last);
    problems.push(
      node.level === 0
        ? `The event at place ${first} of the tree isn't the one that was appended there.`
        : `The tree's hash over the events from place ${first} to ${last} differs.`,
    );
  }
  const erased = leaves.filter(({ payload }) => payload === null).length;
  return {
    ...{ tree, next, roots },
    erased: walk.erased + erased,
    firstWrong: Math.min(walk.firstWrong, ...wrongAt),
    problems: [...walk.problems, ...problems],
  };
};

/** The places of the first and the last leaf under a node. */
const rangeOf = ({ level, position }: PlacedHash): [first: number, last: number] => [
  position * 2 ** level,
  (position + 1) * 2 ** level - 1,
];

/** Leaves that differ make every hash above them differ: those say nothing more. */
const withoutConsequences = (nodes: readonly PlacedHash[]): PlacedHash[] => {
  const leaves = nodes.filter(({ level }) => level === 0).map(({ position }) => position);
  return nodes.filter((node) => {
    const [first, last] = rangeOf(node);
    return node.level === 0 || !leaves.some((place) => place >= first && place <= last);
  });
};

const isPayloadOf = (leaf: Pick<StoredLeaf, 'payload' | 'payloadSha256'>): boolean =>
  leaf.payload === null ||
  createHash('sha256').update(leaf.payload).digest('hex') === leaf.payloadSha256;

const differingNodes = async (tx: Tx, nodes: readonly PlacedHash[]): Promise<PlacedHash[]> => {
  const rows = await tx.query<{ level: number; position: number; hash: string }>(NODES, [
    nodes.map(({ level }) => level),
    nodes.map(({ position }) => position),
  ]);
  const stored = new Map(
    rows.map(({ level, position, hash }) => [`${level}:${position}`, hash] as const),
  );
  return nodes.filter(
    ({ level, position, hash }) => stored.get(`${level}:${position}`) !== hash.toString('hex'),
  );
};

/** A tree of n leaves has 2n − (the ones in n's binary form) whole subtrees. */
const nodeCountProblems = async (tx: Tx, size: number): Promise<string[]> => {
  const [row] = await tx.query<{ nodes: number }>('SELECT count(*) AS nodes FROM tree_node');
  const ones = size.toString(2).replaceAll('0', '').length;
  const expected = 2 * size - ones;
  const found = row?.nodes ?? 0;
  return found === expected ? [] : [`The tree has ${found} hashes; ${expected} belong to it.`];
};

const beyondProblems = ({ tree, next }: Walk, size: number): string[] => {
  if (next === size && tree.size === size) return [];
  if (next > size) return [`The events from place ${size} on are under no signed head.`];
  return next < size ? [`The events at places ${next} to ${size - 1} of the tree are gone.`] : [];
};

const gapProblems = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.query<{ subject: string; found: number; first: number; last: number }>(
    GAPS,
  );
  return rows.map(
    ({ subject, found, first, last }) =>
      `The events of ${subject} are numbered ${first} to ${last}, but there are ${found}.`,
  );
};

const waitingProblems = async (tx: Tx): Promise<{ count: number; problems: string[] }> => {
  const rows = await tx.query<Pick<StoredLeaf, 'id' | 'payload' | 'payloadSha256'>>(WAITING);
  const changed = rows.filter((leaf) => !isPayloadOf(leaf));
  return {
    count: rows.length,
    problems: changed.map(({ id }) => `The payload of event ${id} was changed.`),
  };
};

const knownProblems = ({ tree, roots }: Walk, known: NotedHead | null): string[] => {
  if (known === null || roots.get(known.size) === known.root) return [];
  return tree.size < known.size
    ? [`The tree has ${tree.size} events; the head you noted had ${known.size}.`]
    : [`The first ${known.size} events aren't those of the head you noted.`];
};

interface LimitFacts {
  readonly walk: Walk;
  readonly waiting: number;
  readonly ownKey: { readonly id: string } | null;
  readonly known: NotedHead | null;
  readonly heads: readonly StoredHead[];
}

const limitsOf = ({ walk, waiting, ownKey, known, heads }: LimitFacts): string[] => [
  ...(known === null
    ? ['whether later heads were removed together with their events: give a noted head (--known)']
    : [`whether anything after the noted head of ${known.size} events was removed as a whole`]),
  ...(waiting > 0 ? [`whether events were removed that are in no tree yet (${waiting} wait)`] : []),
  ...(walk.erased > 0 ? [`what ${walk.erased} erased payloads said: only their hashes stand`] : []),
  ...(ownKey === null ? ['whether the signing key is ours: the data folder has none'] : []),
  ...heads
    .filter(({ keyId }, index) => ownKey !== null && keyId !== ownKey.id && isFirst(heads, index))
    .map(({ keyId }) => `whether the earlier key ${keyId} is ours: only the database has it`),
  'who was at the keyboard: the trail names the account that was signed in',
];

const isFirst = (heads: readonly StoredHead[], index: number): boolean =>
  heads.findIndex(({ keyId }) => keyId === heads[index]?.keyId) === index;
