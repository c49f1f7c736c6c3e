import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Logger } from 'pino';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { ChecklistsModule } from './checklists/checklists.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import type { Clock } from './core/clock.js';
import { CoreModule } from './core/core.module.js';
import { loggerModule } from './core/logger.js';
import { DatabaseModule } from './database/database.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { FindingsModule } from './findings/findings.module.js';
import { HealthModule } from './health/health.module.js';
import { ItemsModule } from './items/items.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { PoliciesModule } from './policies/policies.module.js';
import { RebaselineModule } from './rebaseline/rebaseline.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { RevisionsModule } from './revisions/revisions.module.js';
import { SampleModule } from './sample/sample.module.js';
import { SetupModule } from './setup/setup.module.js';
import { SweepModule } from './sweep/sweep.module.js';
import { UsersModule } from './users/users.module.js';

/** Every feature of the API, one line each. */
export const FEATURES: Type[] = [
  HealthModule,
  SetupModule,
  AuthModule,
  UsersModule,
  AgenciesModule,
  PoliciesModule,
  ChecklistsModule,
  ExchangeModule,
  ItemsModule,
  EvidenceModule,
  FindingsModule,
  RevisionsModule,
  ReviewsModule,
  RebaselineModule,
  DashboardModule,
  JobsModule,
  ReportsModule,
  SampleModule,
  AuditModule,
  SweepModule,
];

export interface AppModuleParts {
  config: Config;
  clock: Clock;
  logger: Logger;
}

@Module({})
export class AppModule {
  static with({ config, clock, logger }: AppModuleParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        CoreModule.with(clock),
        loggerModule(logger),
        DatabaseModule,
        ...FEATURES,
      ],
    };
  }
}
