import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { BulkItemsService } from './bulk-items.service.js';
import { ChecklistItemView, ItemsCommandView } from './checklist.view.js';
import {
  AddItemInput,
  DropItemsInput,
  EditItemsInput,
  MergeItemsInput,
  RestoreItemsInput,
  UndoInput,
} from './checklists.dto.js';
import { ComposeItemsService } from './compose-items.service.js';
import { UndoService } from './undo.service.js';

/** What a lead does to several items of a draft at once. */
@Controller('checklist-versions/:id')
export class DraftItemsController {
  constructor(
    private readonly bulk: BulkItemsService,
    private readonly compose: ComposeItemsService,
    private readonly undoing: UndoService,
  ) {}

  @Post('preview-edit')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: EditItemsInput,
  ): Promise<ItemsCommandView> {
    return this.bulk.preview(actor, id, input);
  }

  @Post('edit-items')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: EditItemsInput,
  ): Promise<ItemsCommandView> {
    return this.bulk.edit(actor, id, input);
  }

  @Post('drop-items')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DropItemsInput,
  ): Promise<ItemsCommandView> {
    return this.bulk.drop(actor, id, input);
  }

  @Post('restore-items')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  restore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { items }: RestoreItemsInput,
  ): Promise<ItemsCommandView> {
    return this.undoing.restore(actor, id, items);
  }

  @Post('undo')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { undoId }: UndoInput,
  ): Promise<ItemsCommandView> {
    return this.undoing.undo(actor, id, undoId);
  }

  @Post('items')
  @Idempotent()
  @Allow('checklist.edit')
  @ApiCreatedResponse({ type: ChecklistItemView })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { practiceId }: AddItemInput,
  ): Promise<ChecklistItemView> {
    return this.compose.add(actor, id, practiceId);
  }

  @Post('merge-items')
  @HttpCode(200)
  @Allow('checklist.edit')
  @ApiOkResponse({ type: ItemsCommandView })
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { items }: MergeItemsInput,
  ): Promise<ItemsCommandView> {
    return this.compose.merge(actor, id, items);
  }
}
