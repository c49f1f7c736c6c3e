import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { RequestReportInput } from './report.dto.js';
import { ReportList, ReportView } from './report.view.js';
import { ReportsService } from './reports.service.js';

const HTTP_OK = 200;
const HTTP_ACCEPTED = 202;

@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Post('reviews/:id/reports')
  @HttpCode(HTTP_ACCEPTED)
  @Allow('report.request')
  @Idempotent()
  @ApiAcceptedResponse({ type: ReportView })
  request(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reviewId: string,
    @Body() { edition }: RequestReportInput,
  ): Promise<ReportView> {
    return this.reports.request(actor, { reviewId, edition });
  }

  @Get('reviews/:id/reports')
  @Allow('report.read')
  @ApiOkResponse({ type: ReportList })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reviewId: string,
  ): Promise<ReportList> {
    return this.reports.list(actor, reviewId);
  }

  @Get('reports/:id')
  @Allow('report.read')
  @ApiOkResponse({ type: ReportView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportView> {
    return this.reports.read(actor, id);
  }

  @Post('reports/:id/cancel')
  @HttpCode(HTTP_OK)
  @Allow('report.request')
  @ApiOkResponse({ type: ReportView })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReportView> {
    return this.reports.cancel(actor, id);
  }

  @Get('reports/:id/file')
  @Allow('report.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { stream, fileName } = await this.reports.file(actor, id);
    return new StreamableFile(stream, {
      type: 'application/pdf',
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
