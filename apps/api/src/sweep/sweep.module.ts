import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { Sweeper } from './sweeper.js';

/** Takes away what nobody needs any more. */
@Module({ imports: [EvidenceModule], providers: [Sweeper] })
export class SweepModule {}
