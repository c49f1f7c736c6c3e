import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PoliciesService } from './policies.service.js';
import { DocumentReader } from './reading/document-reader.js';

@Module({
  controllers: [PoliciesController],
  providers: [PoliciesService, DocumentReader],
  exports: [PoliciesService, DocumentReader],
})
export class PoliciesModule {}
