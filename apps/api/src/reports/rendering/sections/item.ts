import {
  cadenceLabel,
  CLAIM_STATUS_LABELS,
  isFailing,
  ITEM_STATUS_LABELS,
  METHOD_LABELS,
  OBLIGATION_LABELS,
  OUTCOME_LABELS,
  SEVERITY_LABELS,
  type SealedItem,
  type SealedSource,
} from '@plumbline/domain';
import { type Block, heading, paragraph, paragraphs, strong, weak } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { shortDay } from '../wording/dates.js';
import { inARow } from '../wording/figures.js';
import { actedFor } from '../wording/people.js';
import { evidenceBlocks } from './evidence.js';

/** Everything the review holds on one item; what is missing is said, never left out. */
export const itemBlocks = (report: ReportModel, item: SealedItem): Block[] => [
  heading(3, item.ref, item.title),
  { kind: 'tags', tags: tags(report, item) },
  paragraph(item.wording, 'wording'),
  ...item.sources.flatMap(contradiction),
  ...item.sources.map((source) => quotation(report, source)),
  paragraph(asked(item), 'small'),
  ...judgement(item),
  ...evidenceBlocks(item.evidence),
  ...findings(item),
  paragraph(decision(report, item), 'decision'),
];

function tags(report: ReportModel, item: SealedItem): Extract<Block, { kind: 'tags' }>['tags'] {
  const { methods, outcome } = item.assessment;
  const used = methods.map((method) => METHOD_LABELS[method].toLowerCase());
  const status = report.decisionOn(item)?.status ?? 'open';
  return [
    { symbol: outcome, text: OUTCOME_LABELS[outcome] },
    { symbol: null, text: `Obligation: ${OBLIGATION_LABELS[item.obligation].toLowerCase()}` },
    { symbol: null, text: `Method: ${used.length === 0 ? 'none yet' : inARow(used)}` },
    { symbol: null, text: `Status: ${ITEM_STATUS_LABELS[status].toLowerCase()}` },
  ];
}

/** What a reader must see before the quotation: counsel says that the source is wrong here. */
function contradiction({ claim, ref }: SealedSource): Block[] {
  if (claim.status !== 'contradicted') return [];
  const asOf = claim.asOf === null ? '' : `, as of ${shortDay(claim.asOf)}`;
  const words = [
    strong(`Contradicted: what source ${ref} says does not hold.`),
    ...(claim.note === null ? [] : [` ${claim.note}`]),
    ...(claim.by === null ? [] : [` Said by ${claim.by}${asOf}.`]),
  ];
  return [paragraph(words, 'warning')];
}

function quotation(report: ReportModel, source: SealedSource): Block {
  const title = report.documentOf(source.document)?.title ?? source.document;
  const { asOf, by, note, status } = source.claim;
  const details = [
    note === null ? null : `${by === null ? 'Note that came with the document' : 'Note'}: ${note}`,
    by === null ? null : `Said by ${by}${asOf === null ? '' : `, as of ${shortDay(asOf)}`}.`,
  ].filter((part) => part !== null);
  return {
    kind: 'quote',
    text: source.quote,
    source: [
      `Source ${source.ref}, section ${source.section.number} (“${source.section.heading}”), ` +
        `${title}, revision ${source.revision}.`,
      `Claim status: ${CLAIM_STATUS_LABELS[status].toLowerCase()}.`,
      ...details,
    ].join(' '),
  };
}

function asked(item: SealedItem): string {
  const cadence = cadenceLabel(item.cadence);
  return [
    ...(item.suggestedEvidence.length === 0
      ? []
      : [`Evidence to look for: ${item.suggestedEvidence.join('; ')}.`]),
    ...(cadence === ''
      ? []
      : [`How often: ${cadence.charAt(0).toLowerCase()}${cadence.slice(1)}.`]),
    ...(item.responsibleUnit === '' ? [] : [`Responsible unit: ${item.responsibleUnit}.`]),
  ].join(' ');
}

function judgement(item: SealedItem): Block[] {
  const { narrative, reason, revision } = item.assessment;
  if (revision === 0) return [paragraph('Not yet assessed.')];
  const written = paragraphs(narrative);
  return [
    ...(written.length === 0 ? [paragraph([weak('No narrative was written.')])] : written),
    ...(reason === null ? [] : [paragraph([strong('Reason.'), ` ${reason}`])]),
  ];
}

function findings(item: SealedItem): Block[] {
  if (item.findings.length > 0) {
    const named = item.findings.map(
      ({ number, severity }) => `${number} (${SEVERITY_LABELS[severity].toLowerCase()})`,
    );
    return [paragraph([strong(`Findings: `), `${inARow(named)}.`])];
  }
  if (!isFailing(item.assessment.outcome)) return [];
  return [paragraph([strong('Findings:'), ' none; the reason above says why.'])];
}

function decision(report: ReportModel, item: SealedItem): (string | ReturnType<typeof strong>)[] {
  const made = report.decisionOn(item);
  const written = writing(report, item);
  if (made === null || made.verdict === null) return [strong('Not decided yet.'), ` ${written}`];
  const verdict = made.verdict === 'accept' ? 'Accepted' : 'Returned';
  const by = made.by === null ? '' : ` by ${made.by}`;
  const at = made.at === null ? '' : `, ${report.at(made.at)}`;
  const revision =
    made.assessmentRevision === null ? '' : `, on revision ${made.assessmentRevision}`;
  const comment = made.comment === null ? '' : ` Comment: ${made.comment}`;
  return [strong(verdict), `${by}${at}${revision}.${comment} ${written}`];
}

function writing(report: ReportModel, item: SealedItem): string {
  const { onBehalfOf, revision, writtenAt, writtenBy } = item.assessment;
  if (writtenBy === null || writtenAt === null) return '';
  const writer = actedFor(writtenBy.name, onBehalfOf?.name ?? null);
  return `Assessment revision ${revision} written by ${writer}, ${report.at(writtenAt)}.`;
}
