import { Module } from '@nestjs/common';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { PoliciesController } from './policies.controller.js';
import { PoliciesService } from './policies.service.js';
import { DocumentReader } from './reading/document-reader.js';

@Module({
  controllers: [PoliciesController, ClaimsController],
  providers: [PoliciesService, DocumentReader, ClaimsService],
  exports: [PoliciesService, DocumentReader],
})
export class PoliciesModule {}
