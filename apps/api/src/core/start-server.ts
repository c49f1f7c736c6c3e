import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, type Environment, readConfig } from '../config/config.js';
import { StartupError } from '../config/startup-error.js';
import { createDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { pendingMigrations } from '../database/pending-migrations.js';
import { pendingText } from '../health/readiness.service.js';
import { SampleAccounts } from '../sample/sample-accounts.js';
import { SetupService } from '../setup/setup.service.js';
import { SAMPLE_PASSWORD } from '../users/sample-accounts.js';
import { createApp } from './create-app.js';
import { explainStartupError } from './explain-startup-error.js';
import { createLogger } from './logger.js';
import { START_TASKS } from './start-tasks.js';

export interface StartOptions {
  env: Environment;
  say: (text: string) => void;
  logger?: Logger;
}

export interface RunningServer {
  url: string;
  /** Empty unless this server shows sample data, and once the sample was removed. */
  sampleAccounts: readonly { email: string; does: string }[];
  samplePassword: string;
  /** Stops taking requests, lets those under way finish, closes the pools. */
  close(): Promise<void>;
}

const prepareDataDir = ({ dataDir }: Config): void => {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new StartupError(
      `The data folder ${dataDir} can't be written. Set PLUMBLINE_DATA to a folder you may write to.`,
      { cause: error },
    );
  }
};

/** Brings the database up to date where the owner's address is known, and demands that it is. */
const prepareDatabase = async (config: Config, say: StartOptions['say']): Promise<void> => {
  if (config.databaseOwnerUrl !== null) {
    say('Migrating the database …');
    await migrate(config.databaseOwnerUrl);
    return;
  }
  const dataSource = createDataSource(config.databaseUrl, { poolSize: 1 });
  await dataSource.initialize();
  try {
    const pending = await pendingMigrations(dataSource);
    if (pending > 0) throw new StartupError(pendingText(pending));
  } finally {
    await dataSource.destroy();
  }
};

const announceSetup = async (
  app: NestFastifyApplication,
  { url, say }: { url: string; say: (text: string) => void },
): Promise<void> => {
  const token = await app.get(SetupService).tokenToAnnounce();
  if (token === null) return;
  say(
    `Nobody can sign in yet. Make the first administrator at ${url}/setup with the token ${token}`,
  );
};

const urlOf = (app: NestFastifyApplication, config: Config): string => {
  if (config.publicUrl !== null) return config.publicUrl;
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const isAnywhere = config.host === '0.0.0.0' || config.host === '::';
  const host = isAnywhere ? 'localhost' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const start = async (config: Config, options: StartOptions): Promise<RunningServer> => {
  const { say } = options;
  prepareDataDir(config);
  await prepareDatabase(config, say);
  const logger = options.logger ?? createLogger(config);
  const app = await createApp(config, { logger });
  try {
    for (const task of START_TASKS) await task({ app, config, say });
    await app.listen({ port: config.port, host: config.host });
    const url = urlOf(app, config);
    await announceSetup(app, { url, say });
    return {
      url,
      sampleAccounts: config.sampleData ? await app.get(SampleAccounts).usable() : [],
      samplePassword: SAMPLE_PASSWORD,
      close: () => app.close(),
    };
  } catch (error) {
    await app.close();
    throw error;
  }
};

/**
 * Starts the server: migrates where it may, loads what the start tasks bring, listens.
 * @throws StartupError in words for the operator.
 */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const config = readConfig(options.env);
  try {
    return await start(config, options);
  } catch (error) {
    throw explainStartupError(error, config);
  }
};
