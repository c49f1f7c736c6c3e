import { createHash } from 'node:crypto';
import { consistencyProof, inclusionProof, rootByInclusion } from './merkle-proofs.js';
import { appendLeaves, EMPTY_TREE, hashLeaf, hashNode, peakPlaces, rootOf } from './merkle-tree.js';

const leaves = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, index) => hashLeaf(Buffer.from(`leaf ${index}`)));

const rootOfSize = (count: number): string =>
  rootOf(appendLeaves(EMPTY_TREE, leaves(count)).tree).toString('hex');

// RFC 9162, 2.1.1 word for word and top down, to hold the incremental tree against.
const definition = (hashes: readonly Buffer[]): Buffer => {
  const [first] = hashes;
  if (first === undefined) return createHash('sha256').digest();
  if (hashes.length === 1) return first;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return hashNode(definition(hashes.slice(0, split)), definition(hashes.slice(split)));
};

describe('the tree of RFC 9162', () => {
  it('has the root of an empty string when empty', () => {
    expect(rootOfSize(0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('hashes a leaf with a zero byte before it, a node with a one', () => {
    const sha256 = (...bytes: number[]) =>
      createHash('sha256')
        .update(Buffer.of(...bytes))
        .digest();
    expect(hashLeaf(Buffer.of(7))).toEqual(sha256(0, 7));
    expect(hashNode(Buffer.of(7), Buffer.of(8))).toEqual(sha256(1, 7, 8));
  });

  it.each(Array.from({ length: 34 }, (_, size) => size))(
    'has with %i leaves the root of the definition, however they came',
    (size) => {
      const all = leaves(size);
      const expected = definition(all).toString('hex');
      expect(rootOfSize(size)).toBe(expected);
      for (let first = 0; first <= size; first++) {
        const { tree } = appendLeaves(EMPTY_TREE, all.slice(0, first));
        const grown = appendLeaves(tree, all.slice(first));
        expect(rootOf(grown.tree).toString('hex')).toBe(expected);
      }
    },
  );

  it.each([1, 2, 3, 7, 8, 21])(
    'tells of %i leaves each whole subtree once, peaks among them',
    (size) => {
      const { nodes, tree } = appendLeaves(EMPTY_TREE, leaves(size));
      const places = nodes.map(({ level, position }) => `${level}:${position}`);
      expect(new Set(places).size).toBe(places.length);
      expect(places).toEqual(
        expect.arrayContaining(peakPlaces(size).map((at) => `${at.level}:${at.position}`)),
      );
      expect(peakPlaces(size).map(({ level }) => level)).toEqual(
        tree.peaks.map(({ level }) => level),
      );
    },
  );

  it('proves that a leaf is in it, and not another', () => {
    for (let size = 1; size <= 17; size++) {
      const all = leaves(size);
      for (const [index, hash] of all.entries()) {
        const proof = inclusionProof(all, index);
        const root = rootByInclusion({ hash, index, size }, proof)?.toString('hex');
        expect(root).toBe(rootOfSize(size));
        const wrong = rootByInclusion({ hash: hashLeaf(hash), index, size }, proof);
        expect(wrong?.toString('hex')).not.toBe(rootOfSize(size));
        expect(rootByInclusion({ hash, index, size }, [...proof, hash])).toBeNull();
      }
    }
  });

  // The example trees of RFC 9162, 2.1.5, of seven leaves: names are its own.
  it('proves growth with the nodes of the example in the RFC', () => {
    const all = leaves(7);
    const at = (...indices: number[]): Buffer =>
      definition(indices.map((i) => all[i] ?? all[0] ?? Buffer.of()));
    const [c, d] = [at(2), at(3)];
    const [g, i, j, k, l] = [at(0, 1), at(4, 5), at(6), at(0, 1, 2, 3), at(4, 5, 6)];
    expect(consistencyProof(all, 3)).toEqual([c, d, g, l]);
    expect(consistencyProof(all, 4)).toEqual([l]);
    expect(consistencyProof(all, 6)).toEqual([i, j, k]);
    expect(consistencyProof(all, 7)).toEqual([]);
  });
});
