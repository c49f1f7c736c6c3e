import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsService } from './readings.service.js';
import { RevisionsController } from './revisions.controller.js';
import { RevisionsService } from './revisions.service.js';

@Module({
  imports: [PoliciesModule],
  controllers: [RevisionsController, ReadingsController],
  providers: [RevisionsService, ReadingsService],
})
export class RevisionsModule {}
