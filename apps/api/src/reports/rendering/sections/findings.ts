import {
  FINDING_ELEMENT_LABELS,
  FINDING_ELEMENTS,
  OBLIGATION_LABELS,
  OUTCOME_LABELS,
  RESPONSE_POSITION_LABELS,
  SEVERITY_LABELS,
  type SealedFinding,
  type SealedResponse,
} from '@plumbline/domain';
import { type Block, type Labelled, paragraph, type Text, weak } from '../blocks.js';
import { type ItemFinding, type ReportModel } from '../report-model.js';
import { longDay } from '../wording/dates.js';
import { type Section } from './section.js';

/** Every finding with its elements, and what the agency answered. */
export const findings: Section = {
  title: 'Findings',
  start: 'new-page',
  blocks: (report): Block[] => {
    if (report.findings.length === 0) return [paragraph(`Findings: ${report.none}.`)];
    return report.findings.flatMap((found) => findingBlocks(report, found));
  },
};

const findingBlocks = (report: ReportModel, { finding, item }: ItemFinding): Block[] => [
  {
    kind: 'heading',
    level: 2,
    mark: null,
    text: `Finding ${finding.number}`,
    badges: [
      { severity: finding.severity, text: SEVERITY_LABELS[finding.severity] },
      { severity: null, text: stateInWords(finding) },
    ],
  },
  {
    kind: 'tags',
    tags: [
      { symbol: item.assessment.outcome, text: OUTCOME_LABELS[item.assessment.outcome] },
      { symbol: null, text: `Item ${item.ref}` },
      { symbol: null, text: `Obligation: ${OBLIGATION_LABELS[item.obligation].toLowerCase()}` },
      {
        symbol: null,
        text: finding.issuedAt === null ? 'Not issued' : `Issued ${report.at(finding.issuedAt)}`,
      },
    ],
  },
  paragraph(item.wording, 'wording'),
  {
    kind: 'elements',
    elements: [
      ...FINDING_ELEMENTS.map((element): Labelled => ({
        label: FINDING_ELEMENT_LABELS[element],
        text: finding[element] === '' ? [weak('Not written yet.')] : finding[element],
        tone: 'plain',
      })),
      ...responses(report, finding),
    ],
  },
];

/** What the sealed content itself says of the state; correction and closure come after the seal. */
const stateInWords = (finding: SealedFinding): string => {
  if (finding.issuedAt === null) return 'Draft';
  return finding.responses.length === 0 ? 'Issued' : 'Responded';
};

function responses(report: ReportModel, finding: SealedFinding): Labelled[] {
  const asked = finding.responsibleOfficial?.name ?? 'no official named';
  if (finding.responses.length === 0) {
    return [
      {
        label: 'Response of the agency',
        text: [weak(`None yet. To be answered by: ${asked}.`)],
        tone: 'tinted',
      },
    ];
  }
  return finding.responses.flatMap((response) => responseRows(report, finding, response));
}

function responseRows(
  report: ReportModel,
  finding: SealedFinding,
  response: SealedResponse,
): Labelled[] {
  const { at, by, plannedAction, plannedOn, position, text, toRevision } = response;
  const earlier =
    toRevision < finding.revision ? ` Given to revision ${toRevision} of the finding.` : '';
  const said: Text = [
    `${RESPONSE_POSITION_LABELS[position]}. ${text} `,
    weak(`${by.name}, ${report.at(at)}.${earlier}`),
  ];
  return [
    { label: 'Response of the agency', text: said, tone: 'tinted' },
    {
      label: 'Planned action',
      text: [
        plannedAction ?? weak('None stated.'),
        ...(plannedOn === null ? [] : [weak(` Planned for ${longDay(plannedOn)}.`)]),
      ],
      tone: 'tinted',
    },
  ];
}
