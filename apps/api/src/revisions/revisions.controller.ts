import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { FileOr, TakesFileOr } from '../core/file-or-input.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { ParseNumberPipe } from '../core/parse-number.pipe.js';
import { SaveFileInput } from '../policies/policies.dto.js';
import { PolicyView } from '../policies/policy.view.js';
import { CarriedItemsView, ComparisonView, RevisionListView } from './revision.view.js';
import { ComparisonQuery, RevisePolicyQuery } from './revisions.dto.js';
import { RevisionsService } from './revisions.service.js';

@Controller()
export class RevisionsController {
  constructor(private readonly revisions: RevisionsService) {}

  @Get('policies/:id/revisions')
  @Allow('policy.read')
  @ApiOkResponse({ type: RevisionListView })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RevisionListView> {
    return this.revisions.list(actor, id);
  }

  @Post('policies/:id/revisions')
  @Allow('policy.import')
  @Idempotent()
  @TakesFileOr(SaveFileInput)
  @ApiCreatedResponse({ type: PolicyView })
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Query() { name }: RevisePolicyQuery,
    @Body(new FileOr(SaveFileInput)) body: Readable | SaveFileInput,
  ): Promise<PolicyView> {
    return this.revisions.revise(actor, { documentId, name }, body);
  }

  @Get('policies/:id/revisions/:number/comparison')
  @Allow('policy.read')
  @ApiOkResponse({ type: ComparisonView })
  compare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Param('number', ParseNumberPipe) number: number,
    @Query() { against }: ComparisonQuery,
  ): Promise<ComparisonView> {
    return this.revisions.compare(actor, { documentId, number, against });
  }

  @Get('checklist-versions/:id/carried')
  @Allow('checklist.read')
  @ApiOkResponse({ type: CarriedItemsView })
  carried(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CarriedItemsView> {
    return this.revisions.carried(actor, id);
  }
}
