import { type Block } from '../blocks.js';
import { type ReportModel } from '../report-model.js';

/** One part of a report. A section with a title is numbered and stands in the table of contents. */
export interface Section {
  readonly title: string | null;
  readonly start: 'new-page' | 'same-page';
  readonly blocks: (report: ReportModel, number: number) => readonly Block[];
}
