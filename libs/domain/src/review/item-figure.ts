/**
 * A number of a dashboard that leads to the items it counts: the figures, what they are divided by
 * (`applying`), and what is late (`overdue`) or still to come (`ahead`) with its officer.
 */
export const ITEM_FIGURES = [
  'decided',
  'submitted',
  'assessed',
  'applying',
  'compliant',
  'partiallyCompliant',
  'nonCompliant',
  'notApplicable',
  'notAssessed',
  'overdue',
  'ahead',
] as const;
export type ItemFigure = (typeof ITEM_FIGURES)[number];
