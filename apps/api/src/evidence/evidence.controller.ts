import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { Allow } from '../core/allow.js';
import { BodyFile, TakesFile } from '../core/body-file.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { ParseNumberPipe } from '../core/parse-number.pipe.js';
import { type Download, EvidenceFilesService } from './evidence-files.service.js';
import { AddEvidenceInput, EvidenceQuery } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceFileView, EvidenceListView, EvidenceView } from './evidence.view.js';
import { attachmentHeader } from './file-name.js';

@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly files: EvidenceFilesService,
  ) {}

  @Post('evidence-files')
  @Allow('evidence.add')
  @TakesFile()
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'Percent-encoded UTF-8' })
  @ApiCreatedResponse({ type: EvidenceFileView })
  upload(
    @CurrentActor() actor: Actor,
    @Query() { agencyId }: EvidenceQuery,
    @Headers('x-file-name') encodedName: string | undefined,
    @BodyFile() source: Readable,
  ): Promise<EvidenceFileView> {
    return this.files.upload(actor, { agencyId, encodedName, source });
  }

  @Post('evidence')
  @Allow('evidence.add')
  @Idempotent()
  @ApiCreatedResponse({ type: EvidenceView })
  add(@CurrentActor() actor: Actor, @Body() input: AddEvidenceInput): Promise<EvidenceView> {
    return this.evidence.add(actor, input);
  }

  @Get('evidence')
  @Allow('evidence.read')
  @ApiOkResponse({ type: EvidenceListView })
  list(
    @CurrentActor() actor: Actor,
    @Query() { agencyId }: EvidenceQuery,
  ): Promise<EvidenceListView> {
    return this.evidence.list(actor, agencyId);
  }

  // What someone uploaded is never shown by this server's origin: whatever it is, it is saved.
  @Get('evidence/:id/revisions/:number/file')
  @Allow('evidence.read')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseNumberPipe) number: number,
  ): Promise<StreamableFile> {
    return asAttachment(await this.files.download(actor, id, number));
  }
}

const asAttachment = ({ stream, size, fileName }: Download): StreamableFile =>
  new StreamableFile(stream, {
    type: 'application/octet-stream',
    disposition: attachmentHeader(fileName),
    length: size,
  });
