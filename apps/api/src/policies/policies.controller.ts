import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { Readable } from 'node:stream';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { FileOr, TakesFileOr } from '../core/file-or-input.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { ImportPolicyQuery, SavePolicyInput } from './policies.dto.js';
import { PoliciesService } from './policies.service.js';
import { PolicyListView, PolicyView } from './policy.view.js';

@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Get()
  @Allow('policy.read')
  @ApiOkResponse({ type: PolicyListView })
  list(@CurrentActor() actor: Actor): Promise<PolicyListView> {
    return this.policies.list(actor);
  }

  @Get(':id')
  @Allow('policy.read')
  @ApiOkResponse({ type: PolicyView })
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PolicyView> {
    return this.policies.view(actor, id);
  }

  @Post()
  @Allow('policy.import')
  @Idempotent()
  @TakesFileOr(SavePolicyInput)
  @ApiCreatedResponse({ type: PolicyView })
  import(
    @CurrentActor() actor: Actor,
    @Query() query: ImportPolicyQuery,
    @Body(new FileOr(SavePolicyInput)) body: Readable | SavePolicyInput,
  ): Promise<PolicyView> {
    return this.policies.import(actor, query, body);
  }
}
