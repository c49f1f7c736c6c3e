import { type Relation, RELATION_LABELS } from '../access/relation.js';
import { CHECKLIST_VERSION_LIFECYCLE } from '../checklist/checklist-lifecycle.js';
import { EVIDENCE_LIFECYCLE, EVIDENCE_REQUEST_LIFECYCLE } from '../evidence/evidence-lifecycle.js';
import { ACTION_LIFECYCLE } from '../finding/corrective-action.js';
import { FINDING_LIFECYCLE } from '../finding/finding-lifecycle.js';
import { ITEM_LIFECYCLE } from '../item/item-lifecycle.js';
import { REPORT_LIFECYCLE } from '../report/report-lifecycle.js';
import { REBASELINE_LIFECYCLE } from '../review/rebaseline-lifecycle.js';
import { REVIEW_LIFECYCLE } from '../review/review-lifecycle.js';
import { type Lifecycle, SAME } from './transitions.js';

interface Chapter {
  readonly title: string;
  readonly intro: string;
  readonly lifecycle: Lifecycle<string, string, Relation>;
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: 'Item',
    intro: 'All of it only while the review is open to accepted. Status and outcome are two axes.',
    lifecycle: ITEM_LIFECYCLE,
  },
  {
    title: 'Review',
    intro:
      'A review stores no status: actions change facts, and the status is derived from them, from its items and from its standing approvals. `to` is where an action usually leads.',
    lifecycle: REVIEW_LIFECYCLE,
  },
  {
    title: 'Finding',
    intro:
      'Its elements and responses freeze with the seal; from `responded` on, follow-up goes on after it.',
    lifecycle: FINDING_LIFECYCLE,
  },
  {
    title: 'Corrective action',
    intro: 'A moved date keeps the old one.',
    lifecycle: ACTION_LIFECYCLE,
  },
  {
    title: 'Checklist version',
    intro: 'A published version never changes.',
    lifecycle: CHECKLIST_VERSION_LIFECYCLE,
  },
  {
    title: 'Evidence',
    intro: 'Expired is derived from the date, it is no state.',
    lifecycle: EVIDENCE_LIFECYCLE,
  },
  {
    title: 'Evidence request',
    intro: 'Asked of one person, for one item.',
    lifecycle: EVIDENCE_REQUEST_LIFECYCLE,
  },
  {
    title: 'Re-baseline',
    intro: 'A running review put onto a newer version of its checklist.',
    lifecycle: REBASELINE_LIFECYCLE,
  },
  { title: 'Report', intro: 'One rendering of one edition.', lifecycle: REPORT_LIFECYCLE },
];

/** The whole text of docs/lifecycle.md, from the tables that the code runs on. */
export const lifecycleMarkdown = (): string =>
  [
    '# Lifecycles',
    '',
    'Generated from the tables in `libs/domain`; change a table there, then generate this again.',
    ...CHAPTERS.flatMap(chapter),
    '',
  ].join('\n');

const chapter = ({ title, intro, lifecycle }: Chapter): string[] => [
  '',
  `## ${title}`,
  '',
  intro,
  '',
  `Starts as \`${lifecycle.initial}\`; ${ending(lifecycle.final)}.`,
  '',
  '| from | action | to | who | needs |',
  '| --- | --- | --- | --- | --- |',
  ...lifecycle.transitions.map(({ from, action, to, by, needs }) => {
    const start = from.length === 0 ? '(new)' : from.map(code).join(', ');
    const who = by.map((relation) => RELATION_LABELS[relation]).join(' or ');
    return row([start, code(action), to === SAME ? 'same' : code(to), who, needs]);
  }),
];

const ending = (final: readonly string[]): string =>
  final.length === 0 ? 'nothing ends it' : `ends as ${final.map(code).join(' or ')}`;

const code = (word: string): string => `\`${word}\``;

const row = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
