import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { QuietLogger } from './quiet-logger.js';
import { SnakeCaseNames } from './snake-case-names.js';

/** The schema that holds everything but the job queue. */
export const SCHEMA = 'plumbline';

const INT8 = 20;
const DATE = 1082;

/** Days stay `YYYY-MM-DD` text and counts become numbers; the rest is read as pg reads it. */
const typeParsers = {
  getTypeParser(oid: number, format: 'text' | 'binary' = 'text') {
    if (oid === DATE) return String;
    if (oid === INT8) return Number;
    return format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : pg.types.getTypeParser(oid, 'text');
  },
};

/** Settings of a connection pool; `url` decides as which role. `poolSize` is per process. */
export const dataSourceOptions = (
  url: string,
  { poolSize = 10 }: { poolSize?: number } = {},
): DataSourceOptions => ({
  type: 'postgres',
  url,
  schema: SCHEMA,
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'all',
  namingStrategy: new SnakeCaseNames(),
  synchronize: false,
  installExtensions: false,
  logger: new QuietLogger(),
  poolSize,
  connectTimeoutMS: 5_000,
  applicationName: 'plumbline',
  extra: { types: typeParsers },
});

/** A data source that isn't connected yet: call `initialize()` and, at the end, `destroy()`. */
export const createDataSource = (url: string, options: { poolSize?: number } = {}): DataSource =>
  new DataSource(dataSourceOptions(url, options));
