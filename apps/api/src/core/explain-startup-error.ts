import { types } from 'node:util';
import type { Config } from '../config/config.js';
import { errorCodeOf } from '../config/error-code.js';
import { StartupError } from '../config/startup-error.js';
import { isDatabaseOutage } from './database-outage.js';

/** The first code found in the error, what it gathers and what caused it. */
const codeOf = (error: unknown): string | null => {
  const own = errorCodeOf(error);
  if (own !== null || !types.isNativeError(error)) return own;
  return codeOf('errors' in error && Array.isArray(error.errors) ? error.errors[0] : error.cause);
};

/** Host, port and name of the database, without who signs in. */
const placeOf = (databaseUrl: string): string => {
  if (!URL.canParse(databaseUrl)) return 'of DATABASE_URL';
  const { host, pathname } = new URL(databaseUrl);
  return `${pathname.slice(1)} at ${host}`;
};

const databaseReason = (code: string | null, config: Config): string => {
  const place = placeOf(config.databaseUrl);
  if (code?.startsWith('28') === true) {
    return `The database ${place} refused the sign-in. Check user and password in DATABASE_URL and DATABASE_OWNER_URL.`;
  }
  if (code === '3D000') {
    return `There is no database ${place}. Create it, or mend DATABASE_URL.`;
  }
  return `The database ${place} can't be reached (${code ?? 'no answer'}). Start PostgreSQL, or mend DATABASE_URL.`;
};

const listenReason = (code: string | null, { port, host }: Config): string | null => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program. Stop that program, or choose another port: PORT=${port + 1}.`;
    case 'EACCES':
      return `Port ${port} can't be opened without more rights. Choose one from 1024 on: PORT=3000.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1.`;
    default:
      return null;
  }
};

/** Says in words why the server didn't start and what to do. The original stays as the cause. */
export const explainStartupError = (error: unknown, config: Config): StartupError => {
  if (error instanceof StartupError) return error;
  const code = codeOf(error);
  const reason =
    listenReason(code, config) ?? (isDatabaseOutage(error) ? databaseReason(code, config) : null);
  const message = reason ?? (types.isNativeError(error) ? error.message : String(error));
  return new StartupError(message, { cause: error });
};
