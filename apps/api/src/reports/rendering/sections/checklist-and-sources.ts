import { type Block, code, fact, paragraph } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { counted } from '../wording/figures.js';
import { hash, words } from './columns.js';
import { type Section } from './section.js';

/** What the review was held against: the checklist version and the documents, by their hashes. */
export const checklistAndSources: Section = {
  title: 'The checklist and its sources',
  start: 'same-page',
  blocks: (report): Block[] => [
    paragraph(
      'Each item of the checklist rests on cited words of a document. The quotations in this ' +
        'report are those words, letter for letter.',
    ),
    {
      kind: 'facts',
      facts: [
        fact('Checklist', `${report.content.checklist.title}, ${versionInWords(report)}`),
        fact('Published', report.at(report.content.checklist.publishedAt)),
        fact('Content SHA-256', [code(report.content.checklist.contentSha256)]),
      ],
    },
    ...documents(report),
  ],
};

const versionInWords = (report: ReportModel): string =>
  `version ${report.content.checklist.version}, ${counted(report.content.items.length, 'item')}`;

function documents(report: ReportModel): Block[] {
  if (report.content.documents.length === 0) return [paragraph('Documents: none yet.')];
  return [
    {
      kind: 'table',
      caption: 'Source documents',
      columns: [words('Document'), hash('SHA-256 of the file')],
      rows: report.content.documents.map((document) => [
        [
          document.title,
          {
            tone: 'weak',
            text: `\nRevision ${document.revision}, ${document.mediaType}\nRead by ${document.extractor}`,
          },
        ],
        document.sha256,
      ]),
      lastRow: 'ordinary',
    },
  ];
}
