import {
  type ChecklistItemView,
  type ChecklistVersionView,
  type ItemFields,
} from '../../api/views';

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
  section: { number: 5, heading: 'How are operations kept accountable?' },
  sources: [
    {
      practiceId: 'p1',
      ref: '5.1',
      span: [0, 10],
      quote: 'Agencies sign agreements.',
      claim: { status: 'source_says', note: null, asOf: null, by: null },
    },
  ],
  sourceChanged: false,
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
  dropped: [],
  ...changes,
});

/** No field of an item, to name the changed ones over. */
export const NO_FIELDS: ItemFields = {
  title: null,
  wording: null,
  obligation: null,
  category: null,
  methods: null,
  suggestedEvidence: null,
  cadence: null,
  responsibleUnit: null,
  sources: null,
  sourceText: null,
};
