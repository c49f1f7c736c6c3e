export { compareRevisions, practicesToCompare } from './compare-revisions.js';
export { inheritedKeys } from './inherited-keys.js';
export type { RevisionChange, RevisionPractice } from './revision-change.js';
export { diffWords, WORD_CHANGES } from './word-diff.js';
export type { WordChange, WordChangeKind } from './word-diff.js';
