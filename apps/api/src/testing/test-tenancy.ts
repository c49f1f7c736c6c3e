import { type DataSource } from 'typeorm';
import { Clock } from '../core/clock.js';
import { createDataSource } from '../database/data-source.js';
import { Tenancy } from '../database/tenant.js';
import { testDatabase } from './test-database.js';

/** A database of the suite's own with the application's role signed in; `close` drops it. */
export interface TestTenancy {
  readonly tenancy: Tenancy;
  readonly dataSource: DataSource;
  readonly appUrl: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

export const testTenancy = async ({
  poolSize = 5,
  clock = new Clock(),
}: { poolSize?: number; clock?: Clock } = {}): Promise<TestTenancy> => {
  const database = await testDatabase();
  const dataSource = await createDataSource(database.appUrl, { poolSize }).initialize();
  return {
    tenancy: new Tenancy(dataSource, clock),
    dataSource,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    close: async () => {
      await dataSource.destroy();
      await database.close();
    },
  };
};
