// The embedded database that another process of this project is running now.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PORT_LINE = 3;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** `{ ownerUrl, appUrl }` of the database that runs in the folder, or null when none does. */
export const runningDatabase = (dataDir) => {
  const mark = join(dataDir, 'cluster', 'postmaster.pid');
  const credentialsFile = join(dataDir, 'credentials.json');
  if (!existsSync(mark) || !existsSync(credentialsFile)) return null;
  const lines = readFileSync(mark, 'utf8').split('\n');
  const port = Number(lines[PORT_LINE]);
  if (!isAlive(Number(lines[0])) || !Number.isInteger(port)) return null;
  const credentials = JSON.parse(readFileSync(credentialsFile, 'utf8'));
  const url = (role) =>
    `postgres://plumbline_${role}:${credentials[role]}@127.0.0.1:${port}/plumbline`;
  return { ownerUrl: url('owner'), appUrl: url('app') };
};
