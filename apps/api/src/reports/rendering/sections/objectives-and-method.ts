import { type Block, heading, paragraph, paragraphs, strong } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { counted } from '../wording/figures.js';
import { type Section } from './section.js';

/** What government auditing standards ask a report to say about itself. */
export const objectivesAndMethod: Section = {
  title: 'Objectives, scope and method',
  start: 'new-page',
  blocks: (report, number): Block[] => [
    heading(2, `${number}.1`, 'Objectives'),
    paragraph(objective(report)),
    heading(2, `${number}.2`, 'Scope'),
    ...scope(report),
    heading(2, `${number}.3`, 'Method'),
    ...METHOD.map((text) => paragraph(text)),
    heading(2, `${number}.4`, 'How to read the results'),
    ...READING.map(([term, meaning]) => paragraph([strong(term), ` ${meaning}`])),
    paragraph(conventions(report)),
  ],
};

const objective = (report: ReportModel): string =>
  `To find out whether ${report.content.agency.name} did, in the period ${report.period}, ` +
  `what each item of the checklist “${report.content.checklist.title}” asks for, to state what ` +
  'was not met and why it matters, and to record what the agency says and plans.';

function scope(report: ReportModel): Block[] {
  const { dropped, items, review } = report.content;
  const left =
    dropped.length === 0
      ? ''
      : ` The program lead left out ${counted(dropped.length, 'item')}; ` +
        'the reasons stand near the end of this report.';
  return [
    paragraph(
      `The review covers ${counted(items.length, 'item')} of the checklist and the period ` +
        `${report.period}.${left}`,
    ),
    ...(review.scope === null ? [] : paragraphs(review.scope)),
  ];
}

const METHOD: readonly string[] = [
  'Each item was judged by an officer by one or more of three methods: examine (study records, ' +
    'documents and systems), interview (question the people who do the work) and test (do or ' +
    'repeat an action and compare what happens with what is expected). The item names the ' +
    'methods used.',
  'An outcome rests on evidence. Each piece is listed with the day it speaks of or the period it ' +
    'covers and with its SHA-256, so that the copy on file can be compared with the copy that was ' +
    'judged. Where an outcome has no evidence or no finding, the reason is printed with the item.',
  'A supervisor who prepared no assessment of the item decides on it, and the decision holds for ' +
    'exactly the revision it names. Whoever approves the review states their independence first.',
  'A finding follows the elements that government auditing standards name: criteria (what ought ' +
    'to be), condition (what is), cause, effect, and a recommendation. The responsible official ' +
    'is asked for a response and planned action; both are printed as given.',
];

const READING: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Compliance',
    'is (compliant + ½ × partially compliant) ÷ (assessed − not applicable). An item counts as ' +
      'assessed once it is submitted with an outcome other than “not assessed”.',
  ],
  ['Progress', 'is items accepted by a supervisor ÷ all items.'],
  [
    'Obligation',
    'says how strongly the source binds: mandatory, expected, typical, recommended, optional or ' +
      'aspirational, as its own words put it.',
  ],
  [
    'Claim status',
    'says what is known of the source’s statement: source says (nobody has looked), confirmed by ' +
      'counsel, contradicted, or unknown (looked for, no authority found).',
  ],
  [
    'Not applicable and not assessed',
    'are different. The first says that the item does not concern the agency, the second that it ' +
      'could not be judged. Both carry a reason.',
  ],
];

const conventions = (report: ReportModel): string =>
  `Times are those of the agency’s zone, ${report.content.agency.timeZone}. A character that the ` +
  'report’s fonts lack is shown by its code point in brackets, for example [U+1F600].';
