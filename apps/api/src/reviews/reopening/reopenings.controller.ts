import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../../core/allow.js';
import { CurrentActor } from '../../core/current-actor.js';
import { IfMatch } from '../../core/if-match.js';
import { ReviewView } from '../review.view.js';
import { DecideReopeningInput, RequestReopeningInput } from './reopening.dto.js';
import { ReopeningsService } from './reopenings.service.js';

const HTTP_OK = 200;

@Controller('reviews/:id')
export class ReopeningsController {
  constructor(private readonly reopenings: ReopeningsService) {}

  @Post('request-reopening')
  @HttpCode(HTTP_OK)
  @Allow('review.request-reopening')
  @ApiOkResponse({ type: ReviewView })
  request(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: RequestReopeningInput,
  ): Promise<ReviewView> {
    return this.reopenings.request(actor, { id, expectedVersion }, input);
  }

  @Post('grant-reopening')
  @HttpCode(HTTP_OK)
  @Allow('review.decide-reopening')
  @ApiOkResponse({ type: ReviewView })
  grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: DecideReopeningInput,
  ): Promise<ReviewView> {
    return this.reopenings.decide(actor, { id, expectedVersion }, { ...input, verdict: 'grant' });
  }

  @Post('refuse-reopening')
  @HttpCode(HTTP_OK)
  @Allow('review.decide-reopening')
  @ApiOkResponse({ type: ReviewView })
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: DecideReopeningInput,
  ): Promise<ReviewView> {
    return this.reopenings.decide(actor, { id, expectedVersion }, { ...input, verdict: 'refuse' });
  }

  @Post('abandon-edition')
  @HttpCode(HTTP_OK)
  @Allow('review.abandon-edition')
  @ApiOkResponse({ type: ReviewView })
  abandon(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ReviewView> {
    return this.reopenings.abandon(actor, { id, expectedVersion });
  }
}
