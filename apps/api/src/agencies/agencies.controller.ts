import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { AgenciesService } from './agencies.service.js';
import { CreateAgencyInput } from './agency.dto.js';
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
}
