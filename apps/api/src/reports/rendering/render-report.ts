import { createHash } from 'node:crypto';
import { type ReportInput, type ReportPhase } from '@plumbline/domain';
import { reportCoverage } from './fonts/coverage.js';
import { fontFiles } from './fonts/font-files.js';
import { type RenderingTask } from './process/messages.js';
import { renderInProcess } from './process/rendering-process.js';
import { reportModel, type ReportModel } from './report-model.js';
import { reportBlocks } from './sections/index.js';
import { TEMPLATES } from './templates/index.js';
import { cleanText } from './text/clean-text.js';
import { printable } from './text/printable.js';

export interface RenderOptions {
  /** Aborting ends the rendering process at once; renderReport rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Percent of the whole job, 10 to 95: gathering comes before it and storing after. */
  readonly onProgress: (progress: { phase: ReportPhase; percent: number }) => void;
  readonly memoryMegabytes?: number;
}

export interface RenderedReport {
  readonly pdf: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `pdf`. */
  readonly sha256: string;
  readonly pages: number;
}

/**
 * Renders a report as tagged PDF/UA-1 in a process of its own. The same input gives the same bytes.
 * Rejects with RenderingFailed when it can't be laid out or its check fails.
 */
export async function renderReport(
  input: ReportInput,
  options: RenderOptions,
): Promise<RenderedReport> {
  const { pages, pdf } = await renderInProcess(renderingTask(input), options);
  return { pdf, pages, sha256: createHash('sha256').update(pdf).digest('hex') };
}

function renderingTask(input: ReportInput): RenderingTask {
  const covers = reportCoverage();
  const report = reportModel(input);
  const title = cleanText(titleOf(report), covers).replaceAll('\n', ' ');
  const data = {
    meta: { ...pageMarks(report), title },
    blocks: reportBlocks(report),
  };
  return {
    templates: TEMPLATES,
    data: JSON.stringify(printable(data, covers)),
    fontFiles: fontFiles(),
    createdAt: Math.floor(Date.parse(input.generatedAt) / 1000),
    title,
  };
}

const titleOf = (report: ReportModel): string =>
  `${report.draft ? 'DRAFT: ' : ''}${report.content.checklist.title}, ` +
  `${report.content.agency.name}, ${report.period}`;

/** What stands on every page and in the document's properties. */
function pageMarks(report: ReportModel) {
  const { agency, review } = report.content;
  return {
    author: agency.name,
    keyword: `content-sha256:${report.contentSha256}`,
    state: report.draft ? 'draft' : 'sealed',
    sample: agency.isSample ? 'sample' : 'real',
    header: `${agency.name}, ${report.period}`,
    footer: `Review ${review.code}, edition ${review.edition}`,
    hash: report.contentSha256,
  };
}
