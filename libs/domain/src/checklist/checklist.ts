/** Where a checklist version stands; a published one never changes. */
export const VERSION_STATES = ['draft', 'published', 'retired', 'discarded'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export const VERSION_STATE_LABELS: Readonly<Record<VersionState, string>> = {
  draft: 'Draft',
  published: 'Published',
  retired: 'Retired',
  discarded: 'Discarded',
};
