import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { type Actor } from '@plumbline/domain';
import { Allow } from '../../core/allow.js';
import { CurrentActor } from '../../core/current-actor.js';
import { Idempotent } from '../../core/idempotency/idempotent.js';
import { IfMatch } from '../../core/if-match.js';
import { FindingView } from '../finding.view.js';
import { CorrectiveActionsList } from './corrective-actions-list.js';
import { CorrectiveActionsService } from './corrective-actions.service.js';
import {
  ChangeActionInput,
  CorrectiveActionsQuery,
  PlanActionInput,
  StepNoteInput,
  StepReasonInput,
} from './follow-up.dto.js';
import { CorrectiveActionList } from './follow-up.view.js';

@Controller()
export class CorrectiveActionsController {
  constructor(
    private readonly actions: CorrectiveActionsService,
    private readonly actionsList: CorrectiveActionsList,
  ) {}

  @Get('corrective-actions')
  @Allow('finding.read')
  @ApiOkResponse({ type: CorrectiveActionList })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: CorrectiveActionsQuery,
  ): Promise<CorrectiveActionList> {
    return this.actionsList.read(actor, query);
  }

  @Post('findings/:id/actions')
  @Allow('action.plan')
  @Idempotent()
  @ApiCreatedResponse({ type: FindingView })
  plan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PlanActionInput,
  ): Promise<FindingView> {
    return this.actions.plan(actor, id, input);
  }

  @Patch('corrective-actions/:id')
  @Allow('action.change')
  @ApiOkResponse({ type: FindingView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ChangeActionInput,
  ): Promise<FindingView> {
    return this.actions.change(actor, { id, version }, input);
  }

  @Post('corrective-actions/:id/start')
  @Allow('action.start')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FindingView> {
    return this.actions.start(actor, { id, version });
  }

  @Post('corrective-actions/:id/report-done')
  @Allow('action.report-done')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  reportDone(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepNoteInput,
  ): Promise<FindingView> {
    return this.actions.reportDone(actor, { id, version }, input);
  }

  @Post('corrective-actions/:id/verify')
  @Allow('action.verify')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepNoteInput,
  ): Promise<FindingView> {
    return this.actions.verify(actor, { id, version }, input);
  }

  @Post('corrective-actions/:id/send-back')
  @Allow('action.send-back')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepNoteInput,
  ): Promise<FindingView> {
    return this.actions.sendBack(actor, { id, version }, input);
  }

  @Post('corrective-actions/:id/drop')
  @Allow('action.drop')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: StepReasonInput,
  ): Promise<FindingView> {
    return this.actions.drop(actor, { id, version }, input);
  }

  @Post('corrective-actions/:id/milestones/:milestoneId/reach')
  @Allow('action.report-done')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingView })
  reachMilestone(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) actionId: string,
    @Param('milestoneId', ParseUUIDPipe) milestoneId: string,
  ): Promise<FindingView> {
    return this.actions.reachMilestone(actor, { actionId, milestoneId });
  }
}
