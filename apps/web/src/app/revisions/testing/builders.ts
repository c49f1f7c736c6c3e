import { type ComparedPractice, type ComparisonView, type PracticeChange } from '../../api/views';

export const aPractice = (changes: Partial<ComparedPractice> = {}): ComparedPractice => ({
  practiceKey: 'plans',
  ref: '1.1',
  heading: 'How do agencies report?',
  title: 'Plans',
  text: 'Plans: Agencies submit plans.',
  obligation: 'expected',
  auditable: true,
  ...changes,
});

export const aChange = (changes: Partial<PracticeChange> = {}): PracticeChange => ({
  kind: 'unchanged',
  isMoved: false,
  before: [aPractice()],
  after: [aPractice()],
  words: null,
  ...changes,
});

/** One practice of each: unchanged, reworded and stronger, new, gone. */
export const aComparison = (changes: Partial<ComparisonView> = {}): ComparisonView => ({
  documentId: 'policy-1',
  title: 'Joint operations',
  before: { number: 1, sha256: 'a'.repeat(64), importedAt: '2026-10-01T12:00:00.000Z' },
  after: { number: 2, sha256: 'b'.repeat(64), importedAt: '2026-11-24T12:00:00.000Z' },
  counts: [
    { kind: 'unchanged', count: 1 },
    { kind: 'strengthened', count: 1 },
    { kind: 'added', count: 1 },
    { kind: 'removed', count: 1 },
  ],
  changes: [
    aChange({
      kind: 'added',
      before: [],
      after: [aPractice({ practiceKey: 'register', title: 'Register', text: 'A register.' })],
    }),
    aChange(),
    aChange({
      kind: 'strengthened',
      before: [aPractice({ practiceKey: 'incidents', ref: '1.2', title: 'Incidents' })],
      after: [
        aPractice({
          practiceKey: 'incidents',
          ref: '1.3',
          title: 'Incidents',
          obligation: 'mandatory',
        }),
      ],
      words: [
        { kind: 'same', text: 'Report' },
        { kind: 'removed', text: 'promptly.' },
        { kind: 'added', text: 'within 24 hours.' },
      ],
    }),
    aChange({
      kind: 'removed',
      before: [
        aPractice({ practiceKey: 'costs', ref: '1.4', title: 'Costs', text: 'A statement.' }),
      ],
      after: [],
    }),
  ],
  checklistVersion: { id: 'version-2', number: 2, state: 'draft' },
  ...changes,
});
