import { type Block, paragraph, weak } from '../blocks.js';
import { words } from './columns.js';
import { type Section } from './section.js';

/** Items of the checklist that this review left out, with the reason. */
export const droppedItems: Section = {
  title: 'Dropped items',
  start: 'new-page',
  blocks: (report): Block[] => {
    const { dropped } = report.content;
    if (dropped.length === 0) return [paragraph(`Dropped items: ${report.none}.`)];
    return [
      paragraph('These items of the checklist are outside this review and in none of its figures.'),
      {
        kind: 'table',
        caption: 'Dropped items',
        columns: [{ ...words('Ref'), width: { points: 44 } }, words('Item', 3), words('Reason', 2)],
        rows: dropped.map((item) => [item.ref, [item.title, weak(`\n${item.wording}`)], item.why]),
        lastRow: 'ordinary',
      },
    ];
  },
};
