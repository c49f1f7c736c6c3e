import { type Action, type SubjectKind } from '@plumbline/domain';

/** The page of a kind of subject, and what its reader has to be allowed. */
const PAGES: Readonly<Partial<Record<SubjectKind, readonly [path: string, action: Action]>>> = {
  policy: ['/policies', 'policy.read'],
  'checklist-version': ['/checklists', 'checklist.read'],
  review: ['/reviews', 'review.read'],
  item: ['/items', 'item.read'],
  finding: ['/findings', 'finding.read'],
};

/** Where the subject's page is, for a reader who may open it; else null. */
export const subjectLink = (
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
  mayEver: (action: Action) => boolean,
): string[] | null => {
  const page = PAGES[kind];
  return page !== undefined && mayEver(page[1]) ? [page[0], id] : null;
};
