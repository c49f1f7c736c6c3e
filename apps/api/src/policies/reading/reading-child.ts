// The entry of the reading process: one file in, its text or its document out. It runs built, and
// from source by Node's own type stripping, so it and what it imports hold erasable types only.
import {
  applyCorrections,
  extractText,
  parseExtraction,
  sha256Of,
} from '@plumbline/seed-parser';
import { readFile } from 'node:fs/promises';
import {
  type ReadingTask,
  isReadingTask,
  type ReadingMessage,
  type ReadingPhase,
} from './messages.js';

/** The last word: the process ends once the parent has it. */
const conclude = (message: ReadingMessage): void => {
  process.send?.(message, () => process.disconnect());
};

const say = (phase: ReadingPhase, percent: number): void => {
  process.send?.({ kind: 'progress', phase, percent });
};

const percentSayer = (): ((done: number, total: number) => void) => {
  let said = 0;
  return (done, total) => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    if (percent <= said) return;
    said = percent;
    say('extract', percent);
  };
};

const read = async ({
  goal,
  name,
  source,
  corrections,
}: ReadingTask): Promise<ReadingMessage> => {
  say('extract', 0);
  const bytes = 'path' in source ? await readFile(source.path) : source.bytes;
  const extraction = await extractText({ name, bytes }, { onProgress: percentSayer() });
  if (goal === 'extract') return { kind: 'extracted', extraction };
  say('parse', 0);
  const file = { name, sha256: sha256Of(bytes), length: bytes.length };
  const document = parseExtraction(extraction, file);
  return { kind: 'read', read: applyCorrections(document, corrections) };
};

process.once('message', (message) => {
  if (!isReadingTask(message)) return;
  read(message).then(conclude, (error: unknown) =>
    conclude({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
// An interrupt from the terminal reaches the whole group; when to stop is the parent's to say.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// Without this a child whose parent is gone would read for nobody.
process.once('disconnect', () => process.exit());
