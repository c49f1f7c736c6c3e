import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { IfMatch } from '../core/if-match.js';
import { FindingList, FindingView } from './finding.view.js';
import {
  FindingsQuery,
  RecordRefusalInput,
  RespondInput,
  WithdrawFindingInput,
} from './findings.dto.js';
import { FindingsService } from './findings.service.js';

@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Get()
  @Allow('finding.read')
  @ApiOkResponse({ type: FindingList })
  list(@CurrentActor() actor: Actor, @Query() query: FindingsQuery): Promise<FindingList> {
    return this.findings.list(actor, query);
  }

  @Get(':id')
  @Allow('finding.read')
  @ApiOkResponse({ type: FindingView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FindingView> {
    return this.findings.read(actor, id);
  }

  @Post(':id/responses')
  @Allow('finding.respond')
  @Idempotent()
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  respond(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: RespondInput,
  ): Promise<FindingView> {
    return this.findings.respond(actor, { id, version }, input);
  }

  @Post(':id/refusals')
  @Allow('finding.refuse')
  @Idempotent()
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: RecordRefusalInput,
  ): Promise<FindingView> {
    return this.findings.refuse(actor, { id, version }, input);
  }

  @Post(':id/withdraw')
  @Allow('finding.withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: WithdrawFindingInput,
  ): Promise<FindingView> {
    return this.findings.withdraw(actor, { id, version }, input);
  }
}
