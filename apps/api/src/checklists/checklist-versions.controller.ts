import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { VersionChangesView } from './changes.view.js';
import { ChecklistItemListView, ChecklistVersionView } from './checklist.view.js';
import { ChecklistItemsQuery, PublishChecklistInput } from './checklists.dto.js';
import { ChecklistsService } from './checklists.service.js';
import { HistoryService } from './history.service.js';
import { PublicationService } from './publication.service.js';

@Controller('checklist-versions')
export class ChecklistVersionsController {
  constructor(
    private readonly checklists: ChecklistsService,
    private readonly publication: PublicationService,
    private readonly histories: HistoryService,
  ) {}

  @Get(':id/items')
  @Allow('checklist.read')
  @ApiOkResponse({ type: ChecklistItemListView })
  items(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ChecklistItemsQuery,
  ): Promise<ChecklistItemListView> {
    return this.checklists.listItems(actor, id, query);
  }

  @Get(':id/changes')
  @Allow('checklist.read')
  @ApiOkResponse({ type: VersionChangesView })
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<VersionChangesView> {
    return this.histories.changesOf(actor, id);
  }

  @Get(':id')
  @Allow('checklist.read')
  @ApiOkResponse({ type: ChecklistVersionView })
  view(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ChecklistVersionView> {
    return this.checklists.viewVersion(actor, id);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Allow('checklist.publish')
  @ApiOkResponse({ type: ChecklistVersionView })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() { note }: PublishChecklistInput,
  ): Promise<ChecklistVersionView> {
    return this.publication.publish(actor, { id, expectedVersion, note });
  }
}
