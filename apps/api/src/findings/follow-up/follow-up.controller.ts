import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { type Actor } from '@plumbline/domain';
import { Allow } from '../../core/allow.js';
import { CurrentActor } from '../../core/current-actor.js';
import { IfMatch } from '../../core/if-match.js';
import { FindingView } from '../finding.view.js';
import { AcceptRiskInput, StepReasonInput, VerifyFindingInput } from './follow-up.dto.js';
import { FollowUpService } from './follow-up.service.js';

@Controller('findings/:id')
export class FollowUpController {
  constructor(private readonly followUp: FollowUpService) {}

  @Post('start-correcting')
  @Allow('finding.start-correcting')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  startCorrecting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FindingView> {
    return this.followUp.startCorrecting(actor, { id, version });
  }

  @Post('verify')
  @Allow('finding.verify')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: VerifyFindingInput,
  ): Promise<FindingView> {
    return this.followUp.verify(actor, { id, version }, input);
  }

  @Post('close')
  @Allow('finding.close')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FindingView> {
    return this.followUp.close(actor, { id, version });
  }

  @Post('fail-retest')
  @Allow('finding.fail-retest')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  failRetest(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepReasonInput,
  ): Promise<FindingView> {
    return this.followUp.failRetest(actor, { id, version }, input);
  }

  @Post('accept-risk')
  @Allow('finding.accept-risk')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  acceptRisk(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AcceptRiskInput,
  ): Promise<FindingView> {
    return this.followUp.acceptRisk(actor, { id, version }, input);
  }

  @Post('end-risk')
  @Allow('finding.end-risk')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  endRisk(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepReasonInput,
  ): Promise<FindingView> {
    return this.followUp.endRisk(actor, { id, version }, input);
  }
}
