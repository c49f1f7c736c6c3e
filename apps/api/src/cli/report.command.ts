import { writeFile } from 'node:fs/promises';
import type { Command } from './command.js';

interface ReportOptions {
  out: string;
  draft?: true;
}

const writeReport = async (review: string, { out, draft }: ReportOptions): Promise<void> => {
  // Loaded here, so that --help and parse start without the application.
  const { withApplication } = await import('./application.js');
  const { ReportByCode } = await import('../reports/report-by-code.js');
  const { pdf, pages, sha256 } = await withApplication((app) =>
    app.get(ReportByCode, { strict: false }).render(review, draft === true ? 'draft' : 'sealed'),
  );
  await writeFile(out, pdf);
  process.stdout.write(`Wrote ${out}: ${pages} pages, SHA-256 ${sha256}.\n`);
};

export const reportCommand: Command = {
  name: 'report',
  register: (program) => {
    program
      .command('report')
      .description("Write a review's report as PDF/UA-1: the last sealed edition, or a draft.")
      .argument('<review>', "the review's code, such as DPS-2026-01")
      .requiredOption('--out <file>', 'where to write the PDF')
      .option('--draft', 'the running review, marked DRAFT on every page')
      .action(writeReport);
  },
};
