import {
  CATEGORIES,
  figuresOf,
  type Outcome,
  type ReportInput,
  SEALED_REVIEW_SCHEMA,
  type SealedEvidence,
  type SealedFinding,
  type SealedItem,
  type SealedReview,
} from '@plumbline/domain';

const OFFICER = { id: '0199a000-0000-7000-8000-000000000001', name: 'Officer, sample agency' };
const SUPERVISOR = {
  id: '0199a000-0000-7000-8000-000000000002',
  name: 'Supervisor, sample program',
};
const OFFICIAL = { id: '0199a000-0000-7000-8000-000000000003', name: 'Official, sample agency' };

/** 64 hexadecimal digits that look like a SHA-256 and differ by their seed. */
export const sampleHash = (seed: number): string =>
  Array.from({ length: 8 }, (_, index) =>
    ((seed + 1) * 2654435761 * (index + 7)).toString(16).slice(-9, -1).padStart(8, '5'),
  ).join('');

export const sampleEvidence = (changes: Partial<SealedEvidence> = {}): SealedEvidence => ({
  slot: 'proof',
  kind: 'file',
  title: 'Register of agreements',
  revision: 1,
  sha256: sampleHash(11),
  size: 48213,
  mediaType: 'text/csv',
  fileName: 'register-of-agreements-2026.csv',
  url: null,
  text: null,
  datedOn: '2026-03-31',
  coversFrom: null,
  coversTo: null,
  expiresOn: null,
  sensitivity: 'ordinary',
  ...changes,
});

export const sampleFinding = (changes: Partial<SealedFinding> = {}): SealedFinding => ({
  number: 'F-2026-001',
  severity: 'high',
  criteria: 'Incidents and disruptions are reported to the authorities concerned without delay.',
  condition: '6 of 23 incidents in the period were reported after more than 24 hours.',
  cause: 'The form of the duty desk has no field for the time of the report.',
  effect: 'Follow-up can’t be shown for 3 incidents.',
  recommendation: 'Require the time of the report and the owner of the follow-up on the form.',
  revision: 1,
  responsibleOfficial: OFFICIAL,
  issuedAt: '2026-05-12T14:20:00Z',
  responses: [
    {
      position: 'agree',
      text: 'The form was changed on May 18, 2026.',
      plannedAction: 'Review open incidents each week.',
      plannedOn: '2026-06-05',
      by: OFFICIAL,
      at: '2026-05-20T18:05:00Z',
      toRevision: 1,
    },
  ],
  ...changes,
});

export const sampleItem = (changes: Partial<SealedItem> = {}): SealedItem => ({
  itemKey: 'item-1',
  ordinal: 1,
  ref: '5.1',
  title: 'Executed agreements',
  wording:
    'Verify that an executed agreement exists for every joint operation and sets out roles, ' +
    'reporting and information sharing.',
  obligation: 'expected',
  category: 'accountability',
  suggestedEvidence: ['executed agreement', 'register of agreements'],
  cadence: { interval: 'yearly', trigger: 'before each new operation' },
  responsibleUnit: 'agency counsel',
  sources: [
    {
      document: 'joint-operations',
      revision: 1,
      ref: '5.1',
      section: { number: 5, heading: 'How are joint operations kept accountable?' },
      span: [120, 260],
      quote:
        'Each joint operation rests on a formal agreement in which both sides set down their ' +
        'roles and responsibilities.',
      claim: { status: 'source_says', note: null, asOf: null, by: null },
    },
  ],
  assessment: {
    revision: 2,
    outcome: 'compliant',
    methods: ['examine'],
    narrative:
      'All 11 agreements in force were examined.\n\nEach was signed before its operation began.',
    reason: null,
    writtenBy: OFFICER,
    onBehalfOf: null,
    writtenAt: '2026-05-11T13:00:00Z',
  },
  evidence: [sampleEvidence()],
  findings: [],
  ...changes,
});

const OUTCOME_OF_TEN: readonly Outcome[] = [
  'compliant',
  'compliant',
  'partially_compliant',
  'compliant',
  'non_compliant',
  'compliant',
  'compliant',
  'not_applicable',
  'compliant',
  'compliant',
];

function numberedItem(index: number): SealedItem {
  const outcome = OUTCOME_OF_TEN[index % OUTCOME_OF_TEN.length] ?? 'compliant';
  const isFailing = outcome === 'non_compliant' || outcome === 'partially_compliant';
  const item = sampleItem();
  return sampleItem({
    itemKey: `item-${index + 1}`,
    ordinal: index + 1,
    ref: `${Math.floor(index / 4) + 1}.${(index % 4) + 1}`,
    title: `${item.title} ${index + 1}`,
    category: CATEGORIES[index % CATEGORIES.length] ?? 'accountability',
    assessment: {
      ...item.assessment,
      outcome,
      reason: outcome === 'not_applicable' ? 'The agency runs no such operation.' : null,
    },
    evidence:
      outcome === 'not_applicable'
        ? []
        : [
            sampleEvidence({ sha256: sampleHash(index) }),
            sampleEvidence({
              title: 'Signed agreements',
              kind: 'file',
              sha256: sampleHash(index + 1000),
            }),
          ],
    findings: isFailing
      ? [
          sampleFinding({
            number: `F-2026-${String(index + 1).padStart(3, '0')}`,
            severity: outcome === 'non_compliant' ? 'high' : 'medium',
          }),
        ]
      : [],
  });
}

/** What a sample report can be told; everything else has a value of its own. */
export interface SampleReport {
  readonly items?: readonly SealedItem[];
  readonly itemCount?: number;
  readonly content?: Partial<SealedReview>;
  readonly input?: Partial<Omit<ReportInput, 'content'>>;
}

/** The input of a sealed report with 46 items, all accepted, of an invented agency. */
export function sampleReport(sample: SampleReport = {}): ReportInput {
  const items =
    sample.items ??
    Array.from({ length: sample.itemCount ?? 46 }, (_, index) => numberedItem(index));
  return {
    content: sampleContent(items, sample.content ?? {}),
    contentSha256: sampleHash(4242),
    draft: false,
    generatedAt: '2026-05-29T13:31:00Z',
    itemDecisions: items.map((item) => ({
      itemKey: item.itemKey,
      status: 'accepted',
      verdict: 'accept',
      by: SUPERVISOR.name,
      at: '2026-05-21T14:04:00Z',
      comment: null,
      assessmentRevision: item.assessment.revision,
    })),
    approvals: [
      { name: SUPERVISOR.name, role: 'supervisor', at: '2026-05-27T19:12:00Z', onBehalfOf: null },
    ],
    seal: { sealedBy: SUPERVISOR.name, sealedAt: '2026-05-29T13:30:00Z', edition: 1 },
    reportId: '0199a000-0000-7000-8000-00000000000a',
    publicUrl: null,
    ...sample.input,
  };
}

function sampleContent(items: readonly SealedItem[], changes: Partial<SealedReview>): SealedReview {
  const counted = items.map((item) => ({
    status: item.assessment.revision === 0 ? ('open' as const) : ('accepted' as const),
    outcome: item.assessment.outcome,
    category: item.category,
  }));
  return {
    schema: SEALED_REVIEW_SCHEMA,
    review: {
      code: 'SAMPLE-2026-01',
      kind: 'real',
      edition: 1,
      periodStart: '2025-10-01',
      periodEnd: '2026-03-31',
      scope: 'Joint operations that began or ran in the period.',
      dueOn: '2026-05-29',
      openedAt: '2026-04-01T12:00:00Z',
    },
    agency: {
      slug: 'sample-agency-north',
      name: 'Sample Agency North',
      timeZone: 'America/New_York',
      isSample: true,
    },
    people: { leadOfficer: OFFICER, supervisor: SUPERVISOR, secondApprover: null },
    quorum: 1,
    checklist: {
      title: 'Joint operations with federal task forces',
      version: 1,
      contentSha256: sampleHash(77),
      publishedAt: '2026-03-20T15:00:00Z',
    },
    documents: [
      {
        slug: 'joint-operations',
        title: 'New York joint operations',
        revision: 1,
        sha256: sampleHash(78),
        mediaType: 'text/plain',
        extractor: 'plain-text/1',
      },
    ],
    figures: figuresOf(counted),
    categories: CATEGORIES.map((category) => ({
      category,
      figures: figuresOf(counted.filter((item) => item.category === category)),
    })).filter(({ figures }) => figures.items > 0),
    items,
    dropped: [
      {
        itemKey: 'item-dropped',
        ref: '12.p1',
        title: 'Air support',
        wording: 'Verify that air support was requested in writing.',
        why: 'The agency has no air unit.',
      },
    ],
    ...changes,
  };
}
