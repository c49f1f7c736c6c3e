import { readFile } from 'node:fs/promises';

/** Clock ticks in a second, as Linux counts them for every architecture Node runs on. */
const TICKS = 100;

/** Milliseconds of processor time a process has used; null where there is no /proc to ask. */
export async function processorTime(pid: number): Promise<number | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields after it are numbered from 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}
