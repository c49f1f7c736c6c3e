import { type Correction, readCorrections } from '@plumbline/seed-parser/core';

const KEY = 'plumbline-import-';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing of ours: as good as nothing kept.
    return null;
  }
};

/** The corrections this tab kept for a file, known by its hash; they outlive a reload. */
export const keptFor = (sha256: string): readonly Correction[] =>
  readCorrections(parsed(sessionStorage.getItem(KEY + sha256) ?? '[]')) ?? [];

/** Keeps them, where the file's hash is known. */
export function keepFor(sha256: string, corrections: readonly Correction[]): void {
  if (sha256 === '') return;
  try {
    sessionStorage.setItem(KEY + sha256, JSON.stringify(corrections));
  } catch {
    // The storage is full or shut: the corrections live as long as the page does.
  }
}

export const forgetFor = (sha256: string): void => sessionStorage.removeItem(KEY + sha256);
