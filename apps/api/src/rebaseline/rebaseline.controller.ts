import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { RebaselineInput } from './rebaseline.dto.js';
import { RebaselineService } from './rebaseline.service.js';
import { RebaselineView } from './rebaseline.view.js';

const HTTP_OK = 200;

@Controller('reviews/:id/rebaseline')
export class RebaselineController {
  constructor(private readonly rebaseline: RebaselineService) {}

  @Get()
  @Allow('review.rebaseline')
  @ApiOkResponse({ type: RebaselineView })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RebaselineView> {
    return this.rebaseline.propose(actor, id);
  }

  @Post()
  @HttpCode(HTTP_OK)
  @Allow('review.rebaseline')
  @ApiOkResponse({ type: RebaselineView })
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: RebaselineInput,
  ): Promise<RebaselineView> {
    return this.rebaseline.apply(actor, { id, expectedVersion }, input);
  }

  @Post('undo')
  @HttpCode(HTTP_OK)
  @Allow('review.rebaseline')
  @ApiOkResponse({ type: RebaselineView })
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<RebaselineView> {
    return this.rebaseline.undo(actor, { id, expectedVersion });
  }
}
