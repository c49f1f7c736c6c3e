import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { AssessmentsService } from './assessments.service.js';
import { ItemDecisionsService } from './item-decisions.service.js';
import { ItemView } from './item.view.js';
import { AcceptInput, AssessmentInput, CommentInput, ReasonInput } from './items.dto.js';

/** What changes an item; each answers the whole item as it is then. */
@Controller('items/:id')
export class ItemCommandsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly decisions: ItemDecisionsService,
  ) {}

  @Put('assessment')
  @Allow('item.assess')
  @ApiOkResponse({ type: ItemView })
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AssessmentInput,
  ): Promise<ItemView> {
    return this.assessments.save(actor, { id, version }, input);
  }

  @Post('submit')
  @Allow('item.submit')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AssessmentInput,
  ): Promise<ItemView> {
    return this.assessments.submit(actor, { id, version }, input);
  }

  @Post('withdraw')
  @Allow('item.withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ItemView> {
    return this.decisions.withdraw(actor, { id, version });
  }

  @Post('accept')
  @Allow('item.accept')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AcceptInput,
  ): Promise<ItemView> {
    return this.decisions.accept(actor, { id, version }, input);
  }

  @Post('return')
  @Allow('item.return')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: CommentInput,
  ): Promise<ItemView> {
    return this.decisions.return(actor, { id, version }, input);
  }

  @Post('revise')
  @Allow('item.revise')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<ItemView> {
    return this.decisions.revise(actor, { id, version }, input);
  }

  @Post('reconsider')
  @Allow('item.reconsider')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemView })
  reconsider(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: CommentInput,
  ): Promise<ItemView> {
    return this.decisions.reconsider(actor, { id, version }, input);
  }
}
