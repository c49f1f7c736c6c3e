import { type Command as Program, InvalidArgumentError, Option } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { FORMAT_NAMES, type FormatName } from '../exchange/formats/format.js';
import type { Command } from './command.js';
import { explainReadError } from './parse.command.js';

interface ExportOptions {
  out?: string;
  format?: FormatName;
  number?: number;
}

interface ImportOptions {
  dryRun?: true;
  format?: FormatName;
}

const readNumber = (text: string): number => {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write the number of a version, such as 2.');
};

const formatFlag = (): Option =>
  new Option('--format <format>', 'without it, as the file’s name ends').choices(FORMAT_NAMES);

/** Loaded when needed, so that --help starts without the application. */
const loadExchange = async () => {
  const { withApplication } = await import('./application.js');
  const { Tenancy } = await import('../database/tenant.js');
  const { ExchangeService } = await import('../exchange/exchange.service.js');
  const { findVersion } = await import('../exchange/find-version.js');
  return { withApplication, Tenancy, ExchangeService, findVersion };
};

const formatFor = async (file: string, named: FormatName | undefined): Promise<FormatName> => {
  const { formatOfFile } = await import('../exchange/formats/index.js');
  const format = named ?? formatOfFile(file)?.name;
  if (format !== undefined) return format;
  throw new Error(`Name the format of ${file}: --format ${FORMAT_NAMES.join('|')}.`);
};

const exportChecklist = async (
  checklist: string,
  { out, format, number }: ExportOptions,
): Promise<void> => {
  const name = out === undefined ? (format ?? 'xlsx') : await formatFor(out, format);
  const { withApplication, Tenancy, ExchangeService, findVersion } = await loadExchange();
  const { bytes, fileName } = await withApplication((app) =>
    app.get(Tenancy).system(async (tx) => {
      const id = await findVersion(tx, { checklist, wanted: number ?? 'newest' });
      return app.get(ExchangeService, { strict: false }).exportIn(tx, id, name);
    }),
  );
  await writeFile(out ?? fileName, bytes);
  process.stdout.write(`Wrote ${out ?? fileName}: ${bytes.length} bytes.\n`);
};

const readOrExplain = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(explainReadError(file, error), { cause: error });
  }
};

const importChecklist = async (
  checklist: string,
  file: string,
  options: ImportOptions,
): Promise<void> => {
  const bytes = await readOrExplain(file);
  const format = await formatFor(file, options.format);
  const { withApplication, Tenancy, ExchangeService, findVersion } = await loadExchange();
  const { importText } = await import('../exchange/import-text.js');
  const mode = options.dryRun === true ? 'preview' : 'apply';
  const said = await withApplication((app) =>
    app.get(Tenancy).system(async (tx) => {
      const id = await findVersion(tx, { checklist, wanted: 'draft' });
      const exchange = app.get(ExchangeService, { strict: false });
      return importText(await exchange.importIn(tx, { id, format, bytes, mode }));
    }),
  );
  process.stdout.write(said.text);
  if (said.hasProblems) process.exitCode = 1;
};

const registerExport = (program: Program): void => {
  program
    .command('export')
    .description('Write a version of a checklist to a file.')
    .argument('<checklist>', 'the slug of its policy document, or the id of a version')
    .option('--out <file>', 'where to write it; without it, named for the checklist')
    .option('--number <number>', 'which version; without it the newest', readNumber)
    .addOption(formatFlag())
    .action(exportChecklist);
};

const registerImport = (program: Program): void => {
  program
    .command('import')
    .description('Bring the edits of an exported file into the draft, all of them or none.')
    .argument('<checklist>', 'the slug of its policy document, or the id of a version')
    .argument('<file>', 'the edited export')
    .option('--dry-run', 'only say what would change')
    .addOption(formatFlag())
    .action(importChecklist);
};

export const checklistCommand: Command = {
  name: 'checklist',
  register: (program) => {
    const checklist = program
      .command('checklist')
      .description(`Take checklists out and in: ${FORMAT_NAMES.join(', ')}.`);
    registerExport(checklist);
    registerImport(checklist);
  },
};
