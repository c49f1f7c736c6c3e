import { type FindingView } from '../../api/views';

/** An issued finding that its official hasn't answered. */
export const aFindingView = (changes: Partial<FindingView> = {}): FindingView => ({
  id: 'finding-1',
  version: 2,
  number: 'F-2026-001',
  itemId: 'item-1',
  reviewId: 'review-1',
  reviewCode: 'SAMPLE-2026-01',
  agency: { id: 'agency-1', name: 'Sample Agency' },
  ref: '5.1',
  itemTitle: 'A register is kept',
  state: 'issued',
  severity: 'high',
  condition: 'Six records show no date.',
  issuedAt: '2026-11-01T12:00:00.000Z',
  responsibleOfficial: { id: 'official-1', name: 'Responsible official' },
  criteria: 'Agencies keep a register.',
  cause: 'The form has no field for it.',
  effect: 'Timeliness can not be shown.',
  recommendation: 'Add the field.',
  revision: 1,
  wording: 'Verify that a register is kept.',
  outcome: 'non_compliant',
  responses: [],
  allowedActions: [],
  ...changes,
});
