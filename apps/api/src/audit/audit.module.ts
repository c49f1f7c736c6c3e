import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { HeadSigner } from './head-signer.js';
import { Sequencer } from './sequencer.js';
import { Sequencing } from './sequencing.js';
import { TrailVerifier } from './trail-verifier.js';

@Module({
  controllers: [AuditController],
  providers: [AuditService, HeadSigner, Sequencer, Sequencing, TrailVerifier],
  exports: [Sequencing],
})
export class AuditModule {}
