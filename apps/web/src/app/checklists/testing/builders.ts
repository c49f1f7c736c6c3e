import { type ChecklistItemView, type ChecklistVersionView } from '../../api/views';

/** A complete item of a draft. */
export const anItemView = (changes: Partial<ChecklistItemView> = {}): ChecklistItemView => ({
  id: 'item-1',
  version: 3,
  itemKey: '5.1-agreements',
  ordinal: 1,
  ref: '5.1',
  title: 'Executed agreements',
  wording: 'Verify that an agreement exists.',
  obligation: 'typical',
  category: 'accountability',
  methods: ['examine'],
  suggestedEvidence: ['agreement'],
  cadence: { interval: 'yearly', trigger: null },
  responsibleUnit: 'agency counsel',
  sources: [{ practiceId: 'p1', ref: '5.1', span: [0, 10], quote: 'Agencies sign agreements.' }],
  blockers: [],
  ...changes,
});

/** A draft of version 1 that its reader may edit and publish. */
export const aVersion = (changes: Partial<ChecklistVersionView> = {}): ChecklistVersionView => ({
  id: 'version-1',
  version: 5,
  number: 1,
  state: 'draft',
  note: null,
  publishedAt: null,
  contentSha256: null,
  checklist: { id: 'checklist-1', title: 'Joint operations' },
  document: { id: 'policy-1', title: 'Policy', revision: 1 },
  allowedActions: [
    { action: 'checklist.edit', allowed: true, blockers: [] },
    { action: 'checklist.publish', allowed: true, blockers: [] },
  ],
  items: [anItemView()],
  ...changes,
});
