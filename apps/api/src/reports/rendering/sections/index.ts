import { type Block } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { approvals } from './approvals.js';
import { checklistAndSources } from './checklist-and-sources.js';
import { contents } from './contents.js';
import { cover } from './cover.js';
import { droppedItems } from './dropped-items.js';
import { findings } from './findings.js';
import { objectivesAndMethod } from './objectives-and-method.js';
import { results } from './results.js';
import { type Section } from './section.js';
import { summary } from './summary.js';

/** The report, in order. A section more is one file and one line here; numbers follow. */
export const SECTIONS: readonly Section[] = [
  cover,
  contents,
  summary,
  objectivesAndMethod,
  checklistAndSources,
  results,
  findings,
  droppedItems,
  approvals,
];

/** Every block of a report. */
export function reportBlocks(report: ReportModel, sections = SECTIONS): Block[] {
  let number = 0;
  return sections.flatMap((section) => {
    const { title, start } = section;
    if (title === null) return section.blocks(report, number);
    number += 1;
    return [{ kind: 'section', number, title, start }, ...section.blocks(report, number)];
  });
}
