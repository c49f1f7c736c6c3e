import { appendLeaves, EMPTY_TREE, hashNode, rootOf } from './merkle-tree.js';

type Hashes = readonly Buffer[];

const rootOfLeaves = (leaves: Hashes): Buffer => rootOf(appendLeaves(EMPTY_TREE, leaves).tree);

/** The largest power of two below a size of 2 or more: where RFC 9162 splits a tree. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);

/** RFC 9162, 2.1.3.1: what shows that the leaf at `index` is in the tree of these leaf hashes. */
export const inclusionProof = (leaves: Hashes, index: number): Buffer[] => {
  if (leaves.length < 2) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOfLeaves(right)]
    : [...inclusionProof(right, index - split), rootOfLeaves(left)];
};

/** RFC 9162, 2.1.4.1: what shows that the tree only grew since it had its first `size` leaves. */
export const consistencyProof = (leaves: Hashes, size: number): Buffer[] =>
  subProof(leaves, size, 'known');

// "known" is a subtree whose root the reader has already as the older root.
const subProof = (leaves: Hashes, size: number, root: 'known' | 'told'): Buffer[] => {
  if (size === leaves.length) return root === 'known' ? [] : [rootOfLeaves(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subProof(left, size, root), rootOfLeaves(right)]
    : [...subProof(right, size - split, 'told'), rootOfLeaves(left)];
};

/** The root that an inclusion proof leads to; null for a proof that is too long or too short. */
export const rootByInclusion = (
  { hash, index, size }: { hash: Buffer; index: number; size: number },
  proof: Hashes,
): Buffer | null => {
  let [place, last, root] = [index, size - 1, hash];
  for (const beside of proof) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      root = hashNode(beside, root);
      // The last leaf has no neighbour on the levels where its subtree stands alone.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      root = hashNode(root, beside);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
};
