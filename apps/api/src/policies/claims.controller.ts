import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { ClaimHistoryView, ClaimListView, PracticeClaimView } from './claim.view.js';
import { ClaimsQuery, SetClaimInput } from './claims.dto.js';
import { ClaimsService } from './claims.service.js';

@Controller()
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @Get('claims')
  @Allow('policy.read')
  @ApiOkResponse({ type: ClaimListView })
  list(@CurrentActor() actor: Actor, @Query() query: ClaimsQuery): Promise<ClaimListView> {
    return this.claims.list(actor, query);
  }

  @Get('policies/:id/claims/:practiceKey')
  @Allow('policy.read')
  @ApiOkResponse({ type: ClaimHistoryView })
  history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('practiceKey') practiceKey: string,
  ): Promise<ClaimHistoryView> {
    return this.claims.history(actor, id, practiceKey);
  }

  @Post('policies/:id/claims')
  @HttpCode(200)
  @Allow('claim.set')
  @ApiOkResponse({ type: PracticeClaimView })
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @IfMatch() expectedVersion: number,
    @Body() input: SetClaimInput,
  ): Promise<PracticeClaimView> {
    return this.claims.set(actor, { documentId, expectedVersion, input });
  }
}
