import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from './command.js';
import { explainReadError } from './parse.command.js';

interface ImportOptions {
  title?: string;
  overlay?: string;
}

const readOrExplain = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(explainReadError(file, error), { cause: error });
  }
};

const importFile = async (file: string, { title, overlay }: ImportOptions): Promise<void> => {
  const bytes = await readOrExplain(file);
  const overlayBytes = overlay === undefined ? null : await readOrExplain(overlay);
  // Loaded here, so that --help and parse start without the application.
  const { withApplication } = await import('./application.js');
  const { Tenancy } = await import('../database/tenant.js');
  const { PoliciesService } = await import('../policies/policies.service.js');
  const { readOverlay } = await import('../policies/overlay/read-overlay.js');
  const input = {
    name: basename(file),
    bytes,
    title,
    overlay: overlayBytes === null ? undefined : readOverlay(overlayBytes.toString('utf8')),
  };
  const { sections, items, documentId } = await withApplication((app) =>
    app.get(Tenancy).system((tx) => app.get(PoliciesService).importDocument(tx, input)),
  );
  process.stdout.write(
    `Imported ${file}: ${sections} sections, a draft checklist of ${items} items (${documentId}).\n`,
  );
};

export const importCommand: Command = {
  name: 'import',
  register: (program) => {
    program
      .command('import')
      .description('Import a policy document that all agencies share, with a draft checklist.')
      .argument('<file>', 'the document: plain text, Markdown, HTML, DOCX or PDF')
      .option('--title <title>', 'its title; without it the overlay’s, else the file name')
      .option('--overlay <file>', 'a curated reading of it, YAML (plumbline.overlay/1)')
      .action(importFile);
  },
};
