import type { ParsedDocument, ParsedPractice, ParsedSection } from '../parsed-document.js';

const MOST_CHARACTERS = 80;

/** A practice with the key by which it is known again in a later revision. */
export type KeyedPractice = ParsedPractice & { readonly practiceKey: string };
export type KeyedSection = Omit<ParsedSection, 'practices'> & {
  readonly practices: readonly KeyedPractice[];
};

/** Lower-case ASCII words joined by hyphens; empty for text without a Latin letter or digit. */
export const slugOf = (text: string, most = MOST_CHARACTERS): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');

/** The text, or the text with the first free number: `name`, `name-2`, `name-3`. */
export const firstFree = (text: string, isTaken: (candidate: string) => boolean): string => {
  if (!isTaken(text)) return text;
  let count = 2;
  while (isTaken(`${text}-${count}`)) count += 1;
  return `${text}-${count}`;
};

/**
 * Gives every practice a key: its ref and the words of its title, `5.1-executed-mous`. Where
 * section numbers repeat, so do the parser's refs; the later one is then counted, `5.1-2`, so that
 * a ref means one practice of a reading.
 */
export const keyPractices = ({ sections }: ParsedDocument): KeyedSection[] => {
  const taken = new Set<string>();
  return sections.map((section) => {
    const refs = new Map<string, string>();
    const practices = section.practices.map((practice) => {
      const ref = firstFree(practice.ref, (candidate) => taken.has(candidate));
      taken.add(ref);
      refs.set(practice.ref, ref);
      const parentRef = practice.parentRef === null ? null : (refs.get(practice.parentRef) ?? null);
      return { ...practice, ref, parentRef, practiceKey: keyOf(ref, practice.title) };
    });
    return { ...section, practices };
  });
};

const keyOf = (ref: string, title: string | null): string => {
  const words = slugOf(title ?? '');
  return words === '' ? ref : `${ref}-${words}`;
};
