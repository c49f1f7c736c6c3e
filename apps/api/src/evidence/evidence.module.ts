import { Module } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../config/config.js';
import { EvidenceFilesService } from './evidence-files.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceStore } from './store/evidence-store.js';
import { LocalStore } from './store/local-store.js';

/** Evidence and its bytes; exports the store, with which a seal verifies what it cites. */
@Module({
  controllers: [EvidenceController],
  providers: [
    EvidenceFilesService,
    EvidenceService,
    {
      provide: EvidenceStore,
      useFactory: (config: Config) => new LocalStore(join(config.dataDir, 'evidence')),
      inject: [Config],
    },
  ],
  exports: [EvidenceStore, EvidenceService, EvidenceFilesService],
})
export class EvidenceModule {}
