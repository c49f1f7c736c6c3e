import { type Block, code, fact, paragraph } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { counted } from '../wording/figures.js';
import { actedFor } from '../wording/people.js';
import { words } from './columns.js';
import { type Section } from './section.js';

/** Who approved and sealed, when, and which content they bound themselves to. */
export const approvals: Section = {
  title: 'Approvals',
  start: 'same-page',
  blocks: (report): Block[] => [
    paragraph(
      `This review needs ${counted(report.content.quorum, 'approval')}. An approval binds to the ` +
        'content whose hash stands below and on every page. Nobody who prepared an assessment of ' +
        'an item can accept that item, approve the review or seal it.',
    ),
    ...approvalTable(report),
    {
      kind: 'facts',
      facts: [
        fact('Sealed', sealInWords(report)),
        fact('Content schema', [code(report.content.schema)]),
        fact('Content SHA-256', [code(report.contentSha256)]),
        fact('Report', [code(report.reportId)]),
      ],
    },
  ],
};

function approvalTable(report: ReportModel): Block[] {
  if (report.approvals.length === 0) return [paragraph('Approvals: none yet.')];
  return [
    {
      kind: 'table',
      caption: 'Approvals',
      columns: [words('Name', 2), words('Role'), words('Approved', 2)],
      rows: report.approvals.map((approval) => [
        actedFor(approval.name, approval.onBehalfOf),
        approval.role,
        report.at(approval.at),
      ]),
      lastRow: 'ordinary',
    },
  ];
}

const sealInWords = ({ at, seal }: ReportModel): string =>
  seal === null ? 'Not yet.' : `${at(seal.sealedAt)} by ${seal.sealedBy}, edition ${seal.edition}.`;
