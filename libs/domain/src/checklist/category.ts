/** The topics a checklist item can belong to, in the order reports print them. */
export const CATEGORIES = [
  'accountability',
  'reporting',
  'oversight',
  'training',
  'data-sharing',
  'civil-liberties',
  'complaints',
  'community-engagement',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  accountability: 'Accountability',
  reporting: 'Reporting',
  oversight: 'Oversight',
  training: 'Training',
  'data-sharing': 'Data sharing',
  'civil-liberties': 'Civil liberties',
  complaints: 'Complaints',
  'community-engagement': 'Community engagement',
};
