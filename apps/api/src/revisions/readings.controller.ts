import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { IfMatch } from '../core/if-match.js';
import { CorrectReadingInput } from '../policies/policies.dto.js';
import { PolicyView } from '../policies/policy.view.js';
import { StoredReadingView } from './reading.view.js';
import { ReadingsService } from './readings.service.js';

@Controller('policies/:id')
export class ReadingsController {
  constructor(private readonly readings: ReadingsService) {}

  @Get('reading')
  @Allow('policy.import')
  @ApiOkResponse({ type: StoredReadingView })
  view(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
  ): Promise<StoredReadingView> {
    return this.readings.view(actor, documentId);
  }

  @Post('readings')
  @Allow('policy.import')
  @Idempotent()
  @ApiCreatedResponse({ type: PolicyView })
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @IfMatch() expectedVersion: number,
    @Body() { corrections }: CorrectReadingInput,
  ): Promise<PolicyView> {
    return this.readings.correct(actor, { documentId, expectedVersion, corrections });
  }
}
