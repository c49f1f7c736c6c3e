import { createHash } from 'node:crypto';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 9162, 2.1.1: the hash of a leaf's bytes. */
export const hashLeaf = (bytes: Uint8Array): Buffer => sha256(LEAF, bytes);

/** RFC 9162, 2.1.1: the hash of two subtrees side by side. */
export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer => sha256(NODE, left, right);

/** A whole subtree of 2^level leaves. */
export interface Peak {
  readonly level: number;
  readonly hash: Buffer;
}

/** A stored hash: `position` counts the subtrees of its level from the left. */
export interface PlacedHash extends Peak {
  readonly position: number;
}

/** All that is needed to append: the whole subtrees that the leaves make, the largest first. */
export interface Tree {
  readonly size: number;
  readonly peaks: readonly Peak[];
}

export const EMPTY_TREE: Tree = { size: 0, peaks: [] };

/**
 * Appends hashes of leaves and tells every hash that became final: the leaves and the subtrees they
 * completed. What is told once never changes as the tree grows.
 */
export const appendLeaves = (
  { size, peaks }: Tree,
  leaves: readonly Buffer[],
): { tree: Tree; nodes: PlacedHash[] } => {
  const stack = [...peaks];
  const nodes: PlacedHash[] = [];
  for (const [index, hash] of leaves.entries()) {
    const grown = size + index + 1;
    let top: Peak = { level: 0, hash };
    nodes.push({ ...top, position: grown - 1 });
    // Two subtrees of one size become the next larger one, like a carry in binary.
    for (let left = stack.at(-1); left?.level === top.level; left = stack.at(-1)) {
      stack.pop();
      top = { level: top.level + 1, hash: hashNode(left.hash, top.hash) };
      nodes.push({ ...top, position: grown / 2 ** top.level - 1 });
    }
    stack.push(top);
  }
  return { tree: { size: size + leaves.length, peaks: stack }, nodes };
};

/** RFC 9162, 2.1.1: the Merkle Tree Hash of the leaves so far. */
export const rootOf = ({ peaks }: Tree): Buffer => {
  const [smallest, ...larger] = peaks.toReversed();
  if (smallest === undefined) return sha256();
  return larger.reduce((right, left) => hashNode(left.hash, right), smallest.hash);
};

/** Where the peaks of a tree of this size stand, the largest first. */
export const peakPlaces = (size: number): { level: number; position: number }[] => {
  const places: { level: number; position: number }[] = [];
  for (let level = 0, rest = size; rest > 0; level++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) places.unshift({ level, position: rest - 1 });
  }
  return places;
};
