import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readConfig } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { explainStartupError } from '../core/explain-startup-error.js';
import { createLogger } from '../core/logger.js';
import { migrate } from '../database/migrate.js';

/**
 * Runs a command's work on the application and its database, without a server, and closes it.
 * Logs only errors unless LOG_LEVEL asks for more: standard output is the command's own.
 */
export const withApplication = async <T>(
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> => {
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const parts = { config, clock: new Clock(), logger: createLogger(config) };
  try {
    if (config.databaseOwnerUrl !== null) await migrate(config.databaseOwnerUrl);
    const app = await NestFactory.createApplicationContext(AppModule.with(parts), {
      logger: false,
      abortOnError: false,
    });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } catch (error) {
    throw explainStartupError(error, config);
  }
};
