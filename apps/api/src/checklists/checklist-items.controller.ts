import { Body, Controller, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { ChecklistItemsService } from './checklist-items.service.js';
import { ChecklistItemView } from './checklist.view.js';
import { EditChecklistItemInput } from './checklists.dto.js';

@Controller('checklist-items')
export class ChecklistItemsController {
  constructor(private readonly items: ChecklistItemsService) {}

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
