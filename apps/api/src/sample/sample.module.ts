import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { UsersModule } from '../users/users.module.js';
import { SampleLoader } from './sample-loader.js';
import { SampleRemover } from './sample-remover.js';

@Module({
  imports: [AgenciesModule, PoliciesModule, UsersModule],
  providers: [SampleLoader, SampleRemover],
})
export class SampleModule {}
