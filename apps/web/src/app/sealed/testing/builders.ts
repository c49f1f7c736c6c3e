import { NO_FIGURES, SEALED_REVIEW_SCHEMA, type SealedItem } from '@plumbline/domain';
import { type SealedEditionRow, type SealedEditionView } from '../../api/views';

const OFFICER = { id: 'u-officer', name: 'Compliance officer' };
const SUPERVISOR = { id: 'u-supervisor', name: 'Supervisor' };

export const FIGURES = {
  ...NO_FIGURES,
  items: 43,
  decided: 43,
  assessed: 43,
  compliant: 30,
  partiallyCompliant: 5,
  nonCompliant: 5,
  notApplicable: 3,
};

export const CONTENT_HASH = 'f12c'.repeat(16);

export const anEditionRow = (change: Partial<SealedEditionRow> = {}): SealedEditionRow => ({
  reviewId: 'r1',
  code: 'SAMPLE-PSA-2026-02',
  agency: { id: 'a1', name: 'Sample Agency', isSample: true },
  checklistTitle: 'Joint operations',
  edition: 1,
  periodStart: '2026-04-01',
  periodEnd: '2026-09-30',
  contentSha256: CONTENT_HASH,
  sealedAt: '2026-11-24T19:24:18Z',
  sealedBy: 'Supervisor',
  figures: FIGURES,
  ...change,
});

export const aSealedItem = (change: Partial<SealedItem> = {}): SealedItem => ({
  itemKey: '17.3-incidents',
  ordinal: 1,
  ref: '17.3',
  title: 'Incidents are reported',
  wording: 'Verify that every incident was reported.',
  obligation: 'mandatory',
  category: 'reporting',
  suggestedEvidence: [],
  cadence: { interval: 'yearly', trigger: null },
  responsibleUnit: 'field operations',
  sources: [
    {
      document: 'joint-operations',
      revision: 1,
      ref: '17.3',
      section: { number: 17, heading: 'What agencies must report' },
      span: [10, 40],
      quote: 'The agency must tell the authorities.',
      claim: { status: 'source_says', note: null, asOf: null, by: null },
    },
  ],
  assessment: {
    revision: 2,
    outcome: 'non_compliant',
    methods: ['examine'],
    narrative: 'Took all 19 entries.',
    reason: null,
    writtenBy: OFFICER,
    onBehalfOf: null,
    writtenAt: '2026-11-20T10:00:00Z',
  },
  evidence: [
    {
      slot: 'proof',
      kind: 'file',
      title: 'Incident log',
      revision: 1,
      sha256: 'ab'.repeat(32),
      size: 33,
      mediaType: 'text/plain',
      fileName: 'incident-log.txt',
      url: null,
      text: null,
      datedOn: '2026-10-02',
      coversFrom: '2026-04-01',
      coversTo: '2026-09-30',
      expiresOn: null,
      sensitivity: 'ordinary',
    },
  ],
  findings: [
    {
      number: 'F-2026-001',
      severity: 'high',
      criteria: 'The agency must tell the authorities.',
      condition: '4 of 19 were late.',
      cause: 'The time may be left empty.',
      effect: 'Follow-up can not be shown.',
      recommendation: 'Make the time required.',
      revision: 1,
      responsibleOfficial: { id: 'u-official', name: 'Responsible official' },
      issuedAt: '2026-11-21T10:00:00Z',
      responses: [
        {
          position: 'agree',
          text: 'The form was changed.',
          plannedAction: 'Weekly look at open records.',
          plannedOn: '2027-01-15',
          by: { id: 'u-official', name: 'Responsible official' },
          at: '2026-11-22T10:00:00Z',
          toRevision: 1,
        },
      ],
    },
  ],
  ...change,
});

/** A compliant item without findings, in another category. */
export const aPlainItem = (): SealedItem => {
  const item = aSealedItem();
  return {
    ...item,
    itemKey: '5.1-mou',
    ref: '5.1',
    title: 'An executed MOU exists',
    wording: 'Verify that an MOU was executed.',
    category: 'accountability',
    sources: [],
    assessment: { ...item.assessment, outcome: 'compliant', narrative: 'Read every memorandum.' },
    evidence: [],
    findings: [],
  };
};

export const anEdition = (
  change: Partial<SealedEditionView['content']> = {},
): SealedEditionView => ({
  reviewId: 'r1',
  agencyId: 'a1',
  content: {
    schema: SEALED_REVIEW_SCHEMA,
    review: {
      code: 'SAMPLE-PSA-2026-02',
      kind: 'real',
      edition: 1,
      periodStart: '2026-04-01',
      periodEnd: '2026-09-30',
      scope: null,
      dueOn: '2026-12-11',
      openedAt: '2026-11-01T10:00:00Z',
    },
    agency: {
      slug: 'sample-psa',
      name: 'Sample Agency',
      timeZone: 'America/New_York',
      isSample: true,
    },
    people: { leadOfficer: OFFICER, supervisor: SUPERVISOR, secondApprover: null },
    quorum: 1,
    checklist: {
      title: 'Joint operations',
      version: 1,
      contentSha256: 'cd'.repeat(32),
      publishedAt: '2026-10-01T10:00:00Z',
    },
    documents: [],
    figures: FIGURES,
    categories: [
      { category: 'accountability', figures: { ...FIGURES, compliant: 28 } },
      { category: 'reporting', figures: { ...FIGURES, compliant: 2 } },
    ],
    items: [aSealedItem(), aPlainItem()],
    dropped: [],
    ...change,
  },
  contentSha256: CONTENT_HASH,
  seal: { sealedBy: 'Supervisor', sealedAt: '2026-11-24T19:24:18Z', edition: 1 },
  approvals: [
    { name: 'Supervisor', role: 'Supervisor', at: '2026-11-24T19:20:00Z', onBehalfOf: null },
  ],
  itemDecisions: [
    {
      itemKey: '17.3-incidents',
      status: 'accepted',
      verdict: 'accept',
      by: 'Supervisor',
      at: '2026-11-23T10:00:00Z',
      comment: 'The numbers add up.',
      assessmentRevision: 2,
    },
  ],
});
