const MOST_CHARACTERS = 80;

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

/**
 * The key by which a practice is known again in a later revision: its ref and the words of its
 * title, `5.1-executed-mous`. Refs are unique in a document, so keys are.
 */
export const practiceKey = ({
  ref,
  title,
}: {
  readonly ref: string;
  readonly title: string | null;
}): string => {
  const words = slugOf(title ?? '');
  return words === '' ? ref : `${ref}-${words}`;
};
