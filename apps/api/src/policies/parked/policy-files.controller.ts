import { Controller, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { Abandoned } from '../../core/abandoned.js';
import { Allow } from '../../core/allow.js';
import { BodyFile, TakesFile } from '../../core/body-file.js';
import { CurrentActor } from '../../core/current-actor.js';
import { PolicyFileQuery } from '../policies.dto.js';
import { PolicyFileView } from './policy-file.view.js';
import { PolicyFilesService } from './policy-files.service.js';

@Controller('policy-files')
export class PolicyFilesController {
  constructor(private readonly files: PolicyFilesService) {}

  @Post()
  @Allow('policy.import')
  @TakesFile()
  @ApiCreatedResponse({ type: PolicyFileView })
  park(
    @CurrentActor() actor: Actor,
    @Query() { name }: PolicyFileQuery,
    @BodyFile() body: Readable,
    @Abandoned() signal: AbortSignal,
  ): Promise<PolicyFileView> {
    return this.files.park(actor, { name, body, signal });
  }
}
