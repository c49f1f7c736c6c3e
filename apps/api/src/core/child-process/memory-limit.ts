import { readFile } from 'node:fs/promises';

const LOOK_EVERY_MS = 250;
const RESIDENT = /^VmRSS:\s+(\d+) kB$/mu;

/**
 * Calls `onExceeded` once when a process holds more than `megabytes`. What is allocated outside of
 * V8's heap no Node flag counts, so the resident size is read from /proc; where there is no /proc
 * only the heap flag limits it. Returns what ends the watch.
 */
export function watchMemory(pid: number, megabytes: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    readFile(`/proc/${pid}/status`, 'utf8').then(
      (status) => {
        const kilobytes = Number(RESIDENT.exec(status)?.[1] ?? 0);
        if (kilobytes <= megabytes * 1024) return;
        clearInterval(timer);
        onExceeded();
      },
      // The process has just ended, or the system has no /proc.
      () => clearInterval(timer),
    );
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
