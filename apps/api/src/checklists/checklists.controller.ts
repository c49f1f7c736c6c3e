import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { ChecklistListView, ChecklistVersionView } from './checklist.view.js';
import { ChecklistsService } from './checklists.service.js';

@Controller('checklists')
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistsService) {}

  @Get()
  @Allow('checklist.read')
  @ApiOkResponse({ type: ChecklistListView })
  list(@CurrentActor() actor: Actor): Promise<ChecklistListView> {
    return this.checklists.list(actor);
  }

  @Post(':id/versions')
  @Allow('checklist.edit')
  @Idempotent()
  @ApiCreatedResponse({ type: ChecklistVersionView })
  startVersion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ChecklistVersionView> {
    return this.checklists.startVersion(actor, id);
  }
}
