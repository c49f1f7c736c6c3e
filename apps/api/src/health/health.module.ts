import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { HealthController } from './health.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  imports: [AuditModule],
  controllers: [HealthController],
  providers: [ReadinessService],
})
export class HealthModule {}
