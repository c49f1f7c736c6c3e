import { Global, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Tenancy } from './tenant.js';

/**
 * Offers the connection pool, its transactions and the audit trail to every module. It connects when
 * the application is initialised, so that a document of the routes can be made without a database.
 */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [Config],
      useFactory: (config: Config) => createDataSource(config.databaseUrl),
    },
    Tenancy,
    AuditTrail,
  ],
  exports: [DataSource, Tenancy, AuditTrail],
})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
