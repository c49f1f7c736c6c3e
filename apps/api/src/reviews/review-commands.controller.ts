import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { AssignItemsService } from './assign-items.service.js';
import { DecideReviewsService } from './decide-reviews.service.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { AssignmentResult, BulkResult, ReviewView } from './review.view.js';
import {
  ApproveReviewInput,
  AssignItemsInput,
  CancelReviewInput,
  SendBackInput,
} from './reviews.dto.js';
import { SendBackReviewsService } from './send-back-reviews.service.js';
import { UndoAssignmentService } from './undo-assignment.service.js';

const HTTP_OK = 200;

/** What is done to a review; each answers with the review as it is afterwards. */
@Controller('reviews/:id')
export class ReviewCommandsController {
  constructor(
    private readonly planning: PlanReviewsService,
    private readonly assigning: AssignItemsService,
    private readonly deciding: DecideReviewsService,
    private readonly sendingBack: SendBackReviewsService,
    private readonly undoing: UndoAssignmentService,
  ) {}

  @Post('open')
  @HttpCode(HTTP_OK)
  @Allow('review.open')
  @ApiOkResponse({ type: ReviewView })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ReviewView> {
    return this.planning.open(actor, { id, expectedVersion });
  }

  @Post('cancel')
  @HttpCode(HTTP_OK)
  @Allow('review.cancel')
  @ApiOkResponse({ type: ReviewView })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: CancelReviewInput,
  ): Promise<ReviewView> {
    return this.planning.cancel(actor, { id, expectedVersion }, input);
  }

  @Post('assign')
  @HttpCode(HTTP_OK)
  @Allow('review.assign')
  @ApiOkResponse({ type: AssignmentResult })
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AssignItemsInput,
  ): Promise<AssignmentResult> {
    return this.assigning.assign(actor, id, input);
  }

  @Post('assignments/:assignmentId/undo')
  @HttpCode(HTTP_OK)
  @Allow('review.assign')
  @ApiOkResponse({ type: BulkResult })
  undoAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) reviewId: string,
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
  ): Promise<BulkResult> {
    return this.undoing.undo(actor, { reviewId, assignmentId });
  }

  @Post('approve')
  @HttpCode(HTTP_OK)
  @Allow('review.approve')
  @ApiOkResponse({ type: ReviewView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: ApproveReviewInput,
  ): Promise<ReviewView> {
    return this.deciding.approve(actor, { id, expectedVersion }, input);
  }

  @Post('send-back')
  @HttpCode(HTTP_OK)
  @Allow('review.send-back')
  @ApiOkResponse({ type: ReviewView })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: SendBackInput,
  ): Promise<ReviewView> {
    return this.sendingBack.sendBack(actor, { id, expectedVersion }, input);
  }

  @Post('seal')
  @HttpCode(HTTP_OK)
  @Allow('review.seal')
  @ApiOkResponse({ type: ReviewView })
  seal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<ReviewView> {
    return this.deciding.seal(actor, { id, expectedVersion });
  }
}
