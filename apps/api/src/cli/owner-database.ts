import { readConfig } from '../config/config.js';
import { StartupError } from '../config/startup-error.js';

/** What backup and restore work on: the database as its owner, and the data folder. */
export const ownerDatabase = (): { ownerUrl: string; dataDir: string } => {
  const { databaseOwnerUrl, dataDir } = readConfig({ LOG_LEVEL: 'error', ...process.env });
  if (databaseOwnerUrl === null) {
    throw new StartupError('Set DATABASE_OWNER_URL: only the owner reads and writes every table.');
  }
  return { ownerUrl: databaseOwnerUrl, dataDir };
};
