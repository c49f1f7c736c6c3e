import { type HeadFacts, isSignedHead } from './head-signer.js';

/** A head as stored, with its key's public part; null where the key's row is gone. */
export interface StoredHead extends HeadFacts {
  readonly signature: string;
  readonly publicKey: string | null;
}

interface HeadCheck {
  readonly heads: readonly StoredHead[];
  /** Reckoned roots (hex) by size. */
  readonly roots: ReadonlyMap<number, string>;
  readonly ownKey: { readonly id: string } | null;
}

/** What is wrong with one head, given the one before it and where this server's own key began. */
const problemOf = (
  head: StoredHead,
  {
    before,
    roots,
    ownFrom,
  }: Pick<HeadCheck, 'roots'> & {
    before: StoredHead | undefined;
    ownFrom: { readonly keyId: string; readonly size: number } | null;
  },
): string | null => {
  if (head.publicKey === null || !isSignedHead(head, head.publicKey)) {
    return `The head of ${head.size} events has no valid signature.`;
  }
  if (head.previousSize !== (before?.size ?? 0)) {
    return `A head between ${before?.size ?? 0} and ${head.size} events is gone.`;
  }
  if (roots.get(head.size) !== head.root) {
    return `The root signed for ${head.size} events isn't the root of the events that stand.`;
  }
  if (before !== undefined && head.at < before.at) {
    return `The head of ${head.size} events is dated before the one of ${before.size}.`;
  }
  if (ownFrom !== null && head.keyId !== ownFrom.keyId && head.size >= ownFrom.size) {
    return `The head of ${head.size} events is signed with a key that isn't this server's.`;
  }
  return null;
};

/**
 * What is wrong with the heads, and the size of the first wrong one. Older keys may have signed
 * before this server's own; after it, or with none of its own, they may not.
 */
export const headProblems = ({ heads, roots, ownKey }: HeadCheck) => {
  const first = heads.find(({ keyId }) => keyId === ownKey?.id)?.size ?? 0;
  const ownFrom = ownKey === null ? null : { keyId: ownKey.id, size: first };
  const wrong = heads.flatMap((head, index) => {
    const problem = problemOf(head, { before: heads[index - 1], roots, ownFrom });
    return problem === null ? [] : [{ size: head.size, problem }];
  });
  return {
    problems: wrong.map(({ problem }) => problem),
    firstWrong: wrong[0]?.size ?? Infinity,
  };
};
