import { readConfig } from './config/config.js';
import { createLogger } from './core/logger.js';
import { type RunningServer, startServer } from './core/start-server.js';

/** Longest time that requests under way get to finish after a stop signal, in milliseconds. */
const STOP_WITHIN = 30_000;

const stopOn = (signals: readonly NodeJS.Signals[], server: RunningServer): void => {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    await server.close();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, () => void stop());
};

const main = async (): Promise<void> => {
  const logger = createLogger(readConfig(process.env));
  const server = await startServer({
    env: process.env,
    say: (text) => logger.info(text),
    logger,
  });
  stopOn(['SIGINT', 'SIGTERM'], server);
  logger.info({ url: server.url }, 'Plumbline is ready');
};

main().catch((error: unknown) => {
  console.error(`Plumbline did not start. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
