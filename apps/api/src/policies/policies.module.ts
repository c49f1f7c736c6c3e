import { Module } from '@nestjs/common';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { ParkedFiles } from './parked/parked-files.js';
import { PolicyFilesController } from './parked/policy-files.controller.js';
import { PolicyFilesService } from './parked/policy-files.service.js';
import { PoliciesController } from './policies.controller.js';
import { PoliciesService } from './policies.service.js';
import { DocumentReader } from './reading/document-reader.js';

@Module({
  controllers: [PoliciesController, PolicyFilesController, ClaimsController],
  providers: [PoliciesService, DocumentReader, ParkedFiles, PolicyFilesService, ClaimsService],
  exports: [PoliciesService, DocumentReader, PolicyFilesService],
})
export class PoliciesModule {}
