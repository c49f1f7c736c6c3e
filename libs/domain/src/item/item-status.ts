/** Where the work on an item is. */
export const ITEM_STATUSES = ['open', 'in_progress', 'submitted', 'accepted', 'returned'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const ITEM_STATUS_LABELS: Readonly<Record<ItemStatus, string>> = {
  open: 'Open',
  in_progress: 'In progress',
  submitted: 'Submitted',
  accepted: 'Accepted',
  returned: 'Returned',
};
