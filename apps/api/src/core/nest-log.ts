import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's account of its own start: every module and route. Worth a line only when debugging. */
const OF_NEST = new Set([
  'NestFactory',
  'NestApplication',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
]);

const contextOf = (more: readonly unknown[]): string | null => {
  const last = more.at(-1);
  return typeof last === 'string' ? last : null;
};

/** Passes what Nest itself logs on to the process's logger. */
export const nestLog = (logger: Logger): LoggerService => {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: unknown, ...more: unknown[]): void => {
      const context = contextOf(more);
      const isOfNest = context !== null && OF_NEST.has(context);
      const line = { context, ...(message instanceof Error && { error: message }) };
      logger[isOfNest ? 'debug' : level](
        line,
        message instanceof Error ? 'error' : String(message),
      );
    };
  return {
    log: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('error'),
    debug: at('debug'),
    verbose: at('debug'),
  };
};
