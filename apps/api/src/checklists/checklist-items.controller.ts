import { Body, Controller, Get, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { ItemHistoryView } from './changes.view.js';
import { ChecklistItemsService } from './checklist-items.service.js';
import { ChecklistItemView } from './checklist.view.js';
import { EditChecklistItemInput } from './checklists.dto.js';
import { HistoryService } from './history.service.js';

@Controller('checklist-items')
export class ChecklistItemsController {
  constructor(
    private readonly items: ChecklistItemsService,
    private readonly histories: HistoryService,
  ) {}

  @Get(':id/history')
  @Allow('checklist.read')
  @ApiOkResponse({ type: ItemHistoryView })
  history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemHistoryView> {
    return this.histories.ofItem(actor, id);
  }

  @Patch(':id')
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ChecklistItemView })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: EditChecklistItemInput,
  ): Promise<ChecklistItemView> {
    return this.items.edit(actor, { id, expectedVersion, changes });
  }
}
