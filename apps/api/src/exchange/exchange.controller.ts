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
import { ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { TakesFile } from '../core/body-file.js';
import { CurrentActor } from '../core/current-actor.js';
import { ExportChecklistQuery, ImportChecklistQuery } from './exchange.dto.js';
import { ExchangeService } from './exchange.service.js';
import { ChecklistImportView } from './exchange.view.js';
import { FORMATS } from './formats/index.js';
import { SeenUpload, type Upload } from './seen-upload.js';

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
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version of the thing last seen, in quotes.',
    schema: { type: 'string', example: '"7"' },
  })
  @ApiOkResponse({ type: ChecklistImportView })
  import(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ImportChecklistQuery,
    @SeenUpload() upload: Upload,
  ): Promise<ChecklistImportView> {
    return this.exchange.importUpload(actor, { id, ...query }, upload);
  }
}
