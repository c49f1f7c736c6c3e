import { watchMemory } from '../../core/child-process/memory-limit.js';
import { processorTime } from '../../core/child-process/processor-time.js';

/** What a phase of a reading may take. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Processor time without a word of progress: a busy machine doesn't make a file a bad one. */
  readonly idleMilliseconds: number;
  readonly megabytes: number;
}

export type OverLimit = 'took-too-long' | 'took-too-much-memory';

/** Watches over a phase of a process. */
export interface Watch {
  /** Takes note of progress. */
  readonly hear: () => void;
  readonly stop: () => void;
}

const LOOK_EVERY_MS = 200;
/** A process that works gets at least this share of a processor, however busy the machine. */
const LEAST_SHARE = 0.02;

/** Calls `onExceeded` once when the process takes more than the limits allow. */
export function watchPhase(
  pid: number,
  limits: ReadingLimits,
  onExceeded: (code: OverLimit) => void,
): Watch {
  let heard: { at: number; used: number | null } = { at: performance.now(), used: null };
  let mayStart = true;
  const look = async (): Promise<void> => {
    const used = await processorTime(pid);
    const now = performance.now();
    if (mayStart) heard = { at: now, used };
    mayStart = false;
    const elapsed = now - heard.at;
    const worked = used === null || heard.used === null ? elapsed : used - heard.used;
    const hangs = worked < elapsed * LEAST_SHARE;
    if ((hangs ? elapsed : worked) > limits.idleMilliseconds) onExceeded('took-too-long');
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  const whole = setTimeout(() => onExceeded('took-too-long'), limits.milliseconds).unref();
  const unwatch = watchMemory(pid, limits.megabytes, () => onExceeded('took-too-much-memory'));
  return {
    hear: () => {
      mayStart = true;
    },
    stop: () => {
      clearInterval(timer);
      clearTimeout(whole);
      unwatch();
    },
  };
}
