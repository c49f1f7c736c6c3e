import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { IfMatch } from '../core/if-match.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { ReviewList, ReviewView } from './review.view.js';
import { ChangeReviewInput, PlanReviewInput, ReviewsQuery } from './reviews.dto.js';
import { ReviewsService } from './reviews.service.js';

@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly planning: PlanReviewsService,
  ) {}

  @Get()
  @Allow('review.read')
  @ApiOkResponse({ type: ReviewList })
  list(@CurrentActor() actor: Actor, @Query() query: ReviewsQuery): Promise<ReviewList> {
    return this.reviews.list(actor, query);
  }

  @Post()
  @Allow('review.plan')
  @Idempotent()
  @ApiCreatedResponse({ type: ReviewView })
  plan(@CurrentActor() actor: Actor, @Body() input: PlanReviewInput): Promise<ReviewView> {
    return this.planning.plan(actor, input);
  }

  @Get(':id')
  @Allow('review.read')
  @ApiOkResponse({ type: ReviewView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReviewView> {
    return this.reviews.read(actor, id);
  }

  @Patch(':id')
  @Allow('review.change')
  @ApiOkResponse({ type: ReviewView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() input: ChangeReviewInput,
  ): Promise<ReviewView> {
    return this.planning.change(actor, { id, expectedVersion }, input);
  }
}
