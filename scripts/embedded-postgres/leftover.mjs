// What an earlier start may have left in the data folder: a running server, or its mark.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WAIT_MS = 30_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const commandOf = (pid) => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
};

const readNumber = (file) => {
  if (!existsSync(file)) return null;
  const number = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
};

/**
 * Marks the folder as used by this process and returns the function that takes the mark away.
 * Throws when another living Node process holds it: its database must not be stopped under it.
 */
export const claimFolder = (dataDir) => {
  const mark = join(dataDir, 'owner.pid');
  const holder = readNumber(mark);
  if (holder !== null && holder !== process.pid && /node/.test(commandOf(holder))) {
    throw new Error(
      `Another Plumbline (process ${holder}) uses the database in ${dataDir}. ` +
        'Stop it first, or set PLUMBLINE_DATA to another folder.',
    );
  }
  writeFileSync(mark, String(process.pid), { mode: 0o600 });
  return () => {
    if (readNumber(mark) === process.pid) rmSync(mark, { force: true });
  };
};

/** Stops a server whose parent is gone and waits for its end; a mark without a server is removed. */
export const stopLeftover = async (cluster, log) => {
  const mark = join(cluster, 'postmaster.pid');
  const pid = readNumber(mark);
  if (pid === null) return;
  const isServer = () => isAlive(pid) && /postgres/.test(commandOf(pid));
  if (isServer()) {
    log(`Waiting for the database of an earlier run (process ${pid}) to stop …`);
    try {
      process.kill(pid, 'SIGINT');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    const until = Date.now() + WAIT_MS;
    while (isServer() && Date.now() < until) await pause(20);
    if (isServer()) {
      throw new Error(
        `The database of an earlier run (process ${pid}) doesn't stop. End that process, then start again.`,
      );
    }
  }
  rmSync(mark, { force: true });
};
