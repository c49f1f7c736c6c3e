import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchMemory } from '../../../core/child-process/memory-limit.js';
import { isRenderingMessage, type RenderingPhase, type RenderingTask } from './messages.js';
import { RenderingFailed } from './rendering-failure.js';
import { sourceArguments } from '../../../core/child-process/source-modules.js';

export interface RenderingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { phase: RenderingPhase; percent: number }) => void;
  /** Resident memory at which the process is ended; 1536 unless told. */
  readonly memoryMegabytes?: number;
}

export type Rendered = { readonly pdf: Uint8Array; readonly pages: number };

const HEAP_MEGABYTES = 512;
const MEMORY_MEGABYTES = 1536;
const ERRORS_KEPT = 4000;
/** The child needs nothing of the environment; secrets stay out of it. */
const KEPT_VARIABLES = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];

/**
 * Runs a task in a process of its own: its native calls can't be interrupted any other way.
 * Settles when that process is gone: with the PDF, with the signal's reason after a cancel, or
 * with RenderingFailed.
 */
export function renderInProcess(task: RenderingTask, options: RenderingOptions): Promise<Rendered> {
  options.signal.throwIfAborted();
  const child = startChild();
  return new Promise<Rendered>((resolve, reject) => {
    let phase: RenderingPhase = 'lay-out';
    let stderr = '';
    let rendered: Rendered | null = null;
    let stop: { readonly reason: unknown } | null = null;
    const end = (reason: unknown): void => {
      stop ??= { reason };
      child.kill('SIGKILL');
    };
    const cancel = (): void => end(options.signal.reason);
    options.signal.addEventListener('abort', cancel, { once: true });
    const megabytes = options.memoryMegabytes ?? MEMORY_MEGABYTES;
    const unwatch = watchMemory(child.pid ?? 0, megabytes, () => end(tooLarge(phase, megabytes)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-ERRORS_KEPT);
    });
    child.on('message', (message) => {
      if (!isRenderingMessage(message)) return;
      if (message.kind === 'progress') {
        phase = message.phase;
        options.onProgress({ phase, percent: message.percent });
        return;
      }
      if (message.kind === 'done') rendered = { pdf: message.pdf, pages: message.pages };
      else stop ??= { reason: refused(message.phase, message.reason) };
    });
    child.once('error', (error) => end(crashed(phase, error.message)));
    child.once('close', (code, signal) => {
      unwatch();
      options.signal.removeEventListener('abort', cancel);
      if (stop !== null) reject(stop.reason);
      else if (rendered !== null) resolve(rendered);
      else reject(crashed(phase, `ended with ${signal ?? code}: ${stderr}`));
    });
    child.send(task, () => undefined);
  });
}

const REFUSALS: Readonly<Record<RenderingPhase, string>> = {
  'lay-out': 'The report could not be laid out. Tell your administrator the id of the report.',
  check: 'The report failed its PDF/UA check. Tell your administrator the id of the report.',
};

const refused = (phase: RenderingPhase, detail: string): RenderingFailed =>
  new RenderingFailed(phase, REFUSALS[phase], detail);

const crashed = (phase: RenderingPhase, detail: string): RenderingFailed =>
  new RenderingFailed(
    phase,
    'The rendering process ended early. Ask for the report again.',
    detail,
  );

const tooLarge = (phase: RenderingPhase, megabytes: number): RenderingFailed =>
  new RenderingFailed(
    phase,
    'The report needs more memory than it may use. Ask your administrator to raise the limit.',
    `more than ${megabytes} MB resident`,
  );

function startChild(): ChildProcess {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const entry = fileURLToPath(new URL(`./rendering-child.${extension}`, import.meta.url));
  const kept = KEPT_VARIABLES.map((name) => [name, process.env[name]] as const);
  return fork(entry, {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, ...sourceArguments(import.meta.url)],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  });
}
