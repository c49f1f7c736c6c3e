import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sourceArguments } from '../../core/child-process/source-modules.js';
import {
  isReadingMessage,
  type ReadingMessage,
  type ReadingPhase,
  type ReadingProgress,
  type ReadingTask,
} from './messages.js';
import { type OverLimit, type ReadingLimits, type Watch, watchPhase } from './phase-watch.js';

export interface ReadingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  readonly limits: Readonly<Record<ReadingPhase, ReadingLimits>>;
}

export type ReadingResult = Exclude<ReadingMessage, { kind: 'progress' }>;

/** The reading was ended because it took more than its phase may. */
export class ReadingOverLimit extends Error {
  readonly code: OverLimit;

  constructor(code: OverLimit, phase: ReadingPhase) {
    super(`${code} (${phase})`);
    this.code = code;
  }
}

const HEAP_MEGABYTES = 1024;
const LAST_WORDS_KEPT = 4000;
/** The child needs nothing of the environment; secrets stay out of it. */
const KEPT_VARIABLES = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];

/**
 * Reads a file in a process of its own, which can be ended whatever it is doing. Settles when that
 * process is gone: with its result, with the signal's reason after a cancel, or with
 * ReadingOverLimit; a process that dies by itself rejects with an Error.
 */
export function readInProcess(task: ReadingTask, options: ReadingOptions): Promise<ReadingResult> {
  options.signal?.throwIfAborted();
  const child = startChild();
  return new Promise<ReadingResult>((resolve, reject) => {
    let result: ReadingResult | null = null;
    let stop: { readonly reason: unknown } | null = null;
    let lastWords = '';
    const end = (reason: unknown): void => {
      stop ??= { reason };
      child.kill('SIGKILL');
    };
    const cancel = (): void => end(options.signal?.reason);
    options.signal?.addEventListener('abort', cancel, { once: true });
    const watchOver = (phase: ReadingPhase): Watch =>
      watchPhase(child.pid ?? 0, options.limits[phase], (code) =>
        end(new ReadingOverLimit(code, phase)),
      );
    let watch = watchOver('extract');
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS_KEPT);
    });
    child.on('message', (message) => {
      if (!isReadingMessage(message)) return;
      if (message.kind !== 'progress') {
        result = message;
        return;
      }
      const { phase, percent } = message;
      watch.hear();
      if (phase === 'parse') {
        watch.stop();
        watch = watchOver(phase);
      }
      options.onProgress?.({ phase, percent });
    });
    child.once('error', end);
    child.once('close', (code, signal) => {
      watch.stop();
      options.signal?.removeEventListener('abort', cancel);
      if (stop !== null) reject(stop.reason);
      else if (result !== null) resolve(result);
      else reject(deathOf(signal ?? code, lastWords));
    });
    child.send(task, () => undefined);
  });
}

const deathOf = (end: string | number | null, lastWords: string): Error =>
  /heap out of memory|allocation failed/iu.test(lastWords)
    ? new ReadingOverLimit('took-too-much-memory', 'parse')
    : new Error(`The reading process ended with ${end}: ${lastWords}`);

function startChild(): ChildProcess {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const entry = fileURLToPath(new URL(`./reading-child.${extension}`, import.meta.url));
  const kept = KEPT_VARIABLES.map((name) => [name, process.env[name]] as const);
  return fork(entry, {
    execArgv: [
      `--max-old-space-size=${HEAP_MEGABYTES}`,
      // Nothing a document holds may become code.
      '--disallow-code-generation-from-strings',
      // And it may write no file, start no process and load no native code.
      '--permission',
      '--allow-fs-read=*',
      ...sourceArguments(import.meta.url),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  });
}
