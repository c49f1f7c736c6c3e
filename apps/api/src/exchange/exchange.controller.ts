import {
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { Allow } from '../core/allow.js';
import { BodyFile, TakesFile } from '../core/body-file.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { ExportChecklistQuery, ImportChecklistQuery } from './exchange.dto.js';
import { ExchangeService } from './exchange.service.js';
import { ChecklistImportView } from './exchange.view.js';
import { FORMATS } from './formats/index.js';
import { takeFile } from './take-file.js';

const HTTP_OK = 200;

@Controller('checklist-versions')
export class ExchangeController {
  constructor(private readonly exchange: ExchangeService) {}

  @Get(':id/export')
  @Allow('checklist.read')
  @ApiProduces(...Object.values(FORMATS).map(({ mediaType }) => mediaType))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format }: ExportChecklistQuery,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, fileName } = await this.exchange.export(actor, id, format);
    return new StreamableFile(bytes, {
      type: mediaType,
      disposition: `attachment; filename="${fileName}"`,
      length: bytes.length,
    });
  }

  @Post(':id/import')
  @HttpCode(HTTP_OK)
  @Allow('checklist.edit')
  @TakesFile()
  @ApiOkResponse({ type: ChecklistImportView })
  async import(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format, dry, basis }: ImportChecklistQuery,
    @IfMatch() expectedVersion: number,
    @BodyFile() body: Readable,
  ): Promise<ChecklistImportView> {
    const mode = dry === true ? 'preview' : 'apply';
    const bytes = await takeFile(body);
    return this.exchange.import(actor, { id, format, bytes, mode }, { expectedVersion, basis });
  }
}
