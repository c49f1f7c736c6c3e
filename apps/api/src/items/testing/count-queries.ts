import { DataSource, type Logger } from 'typeorm';
import { type TestApp } from '../../testing/test-app.js';

const FRAME = /^(START TRANSACTION|COMMIT|ROLLBACK)/;
const SIGN_IN = /\bsession\b/;

/** Runs the work and tells the queries it made, without transactions and the check of sign-in. */
export const queriesOf = async (
  test: TestApp,
  work: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const dataSource = test.app.get(DataSource);
  const usual = dataSource.logger;
  const queries: string[] = [];
  const counting: Logger = {
    logQuery: (query) => void queries.push(query),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
  dataSource.logger = counting;
  try {
    await work();
  } finally {
    dataSource.logger = usual;
  }
  return queries.filter((query) => !FRAME.test(query) && !SIGN_IN.test(query));
};
