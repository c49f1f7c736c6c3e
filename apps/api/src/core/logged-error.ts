import { types } from 'node:util';

interface LoggedError {
  type: string;
  code?: string;
  message?: string;
  constraint?: string;
  table?: string;
  stack: string;
}

const textOf = (error: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
};

const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * What the log keeps of an error. A database error quotes the row it is about (addresses of people
 * among it), so only its codes and names stay.
 */
export const loggedError = (error: unknown): LoggedError => {
  if (!types.isNativeError(error)) return { type: typeof error, stack: '' };
  const driver: unknown = Reflect.get(error, 'driverError');
  const source = types.isNativeError(driver) ? driver : error;
  const code = textOf(source, 'code');
  const constraint = textOf(source, 'constraint');
  const table = textOf(source, 'table');
  const isFromDatabase = textOf(source, 'severity') !== undefined;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(isFromDatabase ? {} : { message: source.message }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    stack: framesOf(error),
  };
};
