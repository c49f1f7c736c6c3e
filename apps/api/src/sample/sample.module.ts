import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { UsersModule } from '../users/users.module.js';
import { SampleAccounts } from './sample-accounts.js';
import { SampleLoader } from './sample-loader.js';
import { SampleRemover } from './sample-remover.js';

@Module({
  imports: [AgenciesModule, EvidenceModule, PoliciesModule, ReportsModule, UsersModule],
  providers: [SampleAccounts, SampleLoader, SampleRemover],
})
export class SampleModule {}
