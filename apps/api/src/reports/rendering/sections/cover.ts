import { type Block, fact, type Labelled, type Marker, strong } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import {
  compliance,
  complianceFormula,
  counted,
  inARow,
  progress,
  progressFormula,
  severitiesInWords,
} from '../wording/figures.js';
import { approverInWords } from '../wording/people.js';
import { type Section } from './section.js';

const ABOUT_THE_SOURCE =
  'The policy says what agencies do. Where counsel has not confirmed a statement, this report ' +
  'marks it “source says”: it is a claim, not a finding of law.';

/** The first page: what was reviewed, the three figures, and who stands for it. */
export const cover: Section = {
  title: null,
  start: 'new-page',
  blocks: (report): Block[] => [
    {
      kind: 'cover',
      title: report.content.checklist.title,
      agency: report.content.agency.name,
      period: report.period,
      figures: figures(report),
      facts: facts(report),
      note: [strong('About the source.'), ` ${ABOUT_THE_SOURCE}`],
      markers: markers(report),
    },
  ],
};

function figures(report: ReportModel) {
  const { figures: counts } = report.content;
  const found = report.findings.map(({ finding }) => finding);
  return [
    { value: compliance(counts), name: 'compliance', formula: complianceFormula(counts) },
    { value: progress(counts), name: 'progress', formula: progressFormula(counts) },
    {
      value: String(found.length),
      name: found.length === 1 ? 'finding' : 'findings',
      formula: found.length === 0 ? report.none : severitiesInWords(found),
    },
  ];
}

function facts(report: ReportModel): Labelled[] {
  const { checklist, documents, items, review } = report.content;
  const sources = documents.map(({ title, revision }) => `${title}, revision ${revision}`);
  return [
    fact('Review', `${review.code}, edition ${review.edition}${mockNote(report)}`),
    fact(
      'Held against',
      `${inARow(sources)}; checklist version ${checklist.version} ` +
        `(${counted(items.length, 'item')})`,
    ),
    fact('Prepared by', inARow(preparers(report))),
    fact('Approved by', approvers(report)),
    fact('Sealed', sealed(report)),
    fact('Report made', report.at(report.generatedAt)),
    fact('Verify', verification(report)),
  ];
}

const mockNote = (report: ReportModel): string =>
  report.content.review.kind === 'mock' ? ' (mock review, for practice)' : '';

/** The lead officer first, then whoever wrote a standing assessment. */
function preparers(report: ReportModel): string[] {
  const writers = report.content.items.flatMap(({ assessment }) =>
    [assessment.writtenBy, assessment.onBehalfOf].flatMap((person) => person?.name ?? []),
  );
  return [...new Set([report.content.people.leadOfficer.name, ...writers])];
}

const approvers = (report: ReportModel): string =>
  report.approvals.length === 0
    ? 'Nobody yet'
    : report.approvals.map((approval) => approverInWords(approval, report.at)).join('\n');

const sealed = (report: ReportModel): string =>
  report.seal === null
    ? 'Not sealed'
    : `${report.at(report.seal.sealedAt)} by ${report.seal.sealedBy}, ` +
      `edition ${report.seal.edition}`;

function verification(report: ReportModel): string {
  if (report.draft) return 'A draft proves nothing: its content can still change.';
  const where =
    report.publicUrl === null ? 'that Plumbline shows for this edition' : `at ${report.publicUrl}`;
  return `Compare the content hash on each page with the one ${where}.`;
}

const markers = (report: ReportModel): Marker[] => [
  ...(report.draft
    ? [{ sort: 'draft', text: 'DRAFT. Outcomes and findings can still change.' } as const]
    : []),
  ...(report.content.agency.isSample
    ? [{ sort: 'sample', text: 'Sample data. Not a review of a real agency.' } as const]
    : []),
];
