import type { ParsedDocument } from '@plumbline/seed-parser';
import { basename, resolve } from 'node:path';
import { errorCodeOf } from '../config/error-code.js';
import { readFile } from '../policies/reading/read-file.js';
import type { Command } from './command.js';

/** Exit code for a file in which nothing could be read. */
const NOTHING_READ = 2;

/** Why a file can't be read, and what to do. */
export const explainReadError = (file: string, error: unknown): string => {
  const code = errorCodeOf(error);
  if (code === 'ENOENT') return `There is no file ${file}. Check its name.`;
  if (code === 'EISDIR') return `${file} is a folder. Name a file in it.`;
  if (code === 'EACCES') return `${file} can't be read. Give yourself the right to read it.`;
  return `${file} can't be read (${code ?? String(error)}).`;
};

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = NOTHING_READ;
};

const parseFile = async (file: string): Promise<void> => {
  let document: ParsedDocument;
  try {
    ({ document } = await readFile({ name: basename(file), path: resolve(file) }, {}));
  } catch (error) {
    refuse(explainReadError(file, error));
    return;
  }
  if (document.sections.length === 0) {
    const reason = document.issues.find(({ severity }) => severity === 'error');
    refuse(`${file}: ${reason?.message ?? 'no sections were found in it.'}`);
    return;
  }
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
};

export const parseCommand: Command = {
  name: 'parse',
  register: (program) => {
    program
      .command('parse')
      .description('Read a policy document and print its sections, practices and issues as JSON.')
      .argument('<file>', 'the document: plain text, Markdown, HTML, DOCX or PDF')
      .option('--json', 'print JSON; the only form there is, named for scripts')
      .action(parseFile);
  },
};
