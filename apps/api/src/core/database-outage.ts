import { types } from 'node:util';
import { errorCodeOf } from '../config/error-code.js';

const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

// SQLSTATE: 08 connection, 57P01–57P05 the server stops or starts, 53300 no connection left,
// 28 and 3D the sign-in or the database itself, 25006 a replica took over.
const SERVER_CODES = /^(?:08\w{3}|57P0[1-5]|53300|28\w{3}|3D000|25006)$/;

const POOL_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|client is closed|not queryable|Driver not Connected|DataSource is not|pool is ending|after calling end/i;

const causesOf = (error: Error): unknown[] => {
  if ('errors' in error && Array.isArray(error.errors)) return error.errors;
  return 'driverError' in error ? [error.driverError] : [];
};

const isFromDatabase = (error: Error): boolean =>
  'syscall' in error || 'driverError' in error || 'severity' in error;

/** Whether the error says that the database can't be reached, rather than that a query is wrong. */
export const isDatabaseOutage = (error: unknown): boolean => {
  if (!types.isNativeError(error)) return false;
  const code = errorCodeOf(error) ?? '';
  if (SERVER_CODES.test(code) && isFromDatabase(error)) return true;
  if (NETWORK_CODES.has(code)) return true;
  if (POOL_MESSAGES.test(error.message)) return true;
  return causesOf(error).some(isDatabaseOutage);
};
