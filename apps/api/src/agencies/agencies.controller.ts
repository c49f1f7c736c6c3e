import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { AgenciesService } from './agencies.service.js';
import { ChangeAgencyInput, CreateAgencyInput } from './agency.dto.js';
import { AgencyListView, AgencyView } from './agency.view.js';

@Controller('agencies')
export class AgenciesController {
  constructor(private readonly agencies: AgenciesService) {}

  @Get()
  @Allow('agency.read')
  @ApiOkResponse({ type: AgencyListView })
  list(@CurrentActor() actor: Actor): Promise<AgencyListView> {
    return this.agencies.list(actor);
  }

  @Post()
  @Allow('agency.manage')
  @Idempotent()
  @ApiCreatedResponse({ type: AgencyView })
  create(@CurrentActor() actor: Actor, @Body() input: CreateAgencyInput): Promise<AgencyView> {
    return this.agencies.create(actor, input);
  }

  @Patch(':id')
  @Allow('agency.manage')
  @ApiOkResponse({ type: AgencyView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: ChangeAgencyInput,
  ): Promise<AgencyView> {
    return this.agencies.change(actor, { id, expectedVersion, changes });
  }

  @Post(':id/retire')
  @Allow('agency.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: AgencyView })
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<AgencyView> {
    return this.agencies.retire(actor, { id, expectedVersion });
  }
}
