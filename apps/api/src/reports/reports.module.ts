import { Module } from '@nestjs/common';
import { ReportByCode } from './report-by-code.js';
import { ReportRenderer } from './report-renderer.js';
import { ReportStore } from './report-store.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({
  controllers: [ReportsController],
  providers: [ReportByCode, ReportRenderer, ReportStore, ReportsService],
  exports: [ReportStore],
})
export class ReportsModule {}
