import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import typst from '@myriaddreamin/typst-ts-node-compiler';
import { type RenderingTask } from './messages.js';

const STANDARD = 'ua-1';
/** Nothing is there: templates and data are held in memory, so no file can be read by either. */
const WORKSPACE = resolve('/plumbline-report');

/** Typst refused the templates, the data or a glyph; the message holds its diagnostics. */
export class LayOutRefused extends Error {}

/** Compiles the report and writes it as PDF/UA-1; `onLaidOut` is called between the two. */
export function layOut(
  task: RenderingTask,
  onLaidOut: () => void,
): { readonly pdf: Buffer; readonly pages: number } {
  const compiler = typst.NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: task.fontFiles.map((file) => readFileSync(file)) }],
  });
  for (const [name, source] of Object.entries(task.templates)) {
    compiler.mapShadow(join(WORKSPACE, name), Buffer.from(source));
  }
  compiler.mapShadow(join(WORKSPACE, 'report.json'), Buffer.from(task.data));
  const compiled = compiler.compile({ mainFilePath: join(WORKSPACE, 'main.typ') });
  const document = compiled.result;
  if (document === null) {
    const error = compiled.takeError();
    throw new LayOutRefused(
      error === null ? 'The layout gave no pages.' : inWords(compiler.fetchDiagnostics(error)),
    );
  }
  onLaidOut();
  const options = { pdfStandard: STANDARD, creationTimestamp: task.createdAt };
  return { pdf: compiler.pdf(document, options), pages: document.numOfPages };
}

/** Where the diagnostics point and what they say; the traces between them are left out. */
const inWords = (diagnostics: readonly unknown[]): string =>
  diagnostics.filter(isError).map(describe).join('; ');

const ERROR = 1;

const isError = (diagnostic: unknown): diagnostic is object =>
  typeof diagnostic === 'object' &&
  diagnostic !== null &&
  'severity' in diagnostic &&
  diagnostic.severity === ERROR;

function describe(diagnostic: object): string {
  const path = 'path' in diagnostic ? String(diagnostic.path) : '';
  const range = 'range' in diagnostic ? JSON.stringify(diagnostic.range) : '';
  const message = 'message' in diagnostic ? String(diagnostic.message) : '';
  return `${path} ${range}: ${message}`;
}
