import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { ItemDraftsService } from './item-drafts.service.js';
import { ItemReader } from './item-reader.js';
import { ItemsPage, ReviewItemsView } from './item-row.view.js';
import { ItemView, SavedDraftView } from './item.view.js';
import { DraftInput, ItemsQuery } from './items.dto.js';
import { ItemsService } from './items.service.js';

@Controller()
export class ItemsController {
  constructor(
    private readonly items: ItemsService,
    private readonly reader: ItemReader,
    private readonly drafts: ItemDraftsService,
  ) {}

  @Get('items')
  @Allow('item.read')
  @ApiOkResponse({ type: ItemsPage })
  list(@CurrentActor() actor: Actor, @Query() query: ItemsQuery): Promise<ItemsPage> {
    return this.items.list(actor, query);
  }

  @Get('reviews/:id/items')
  @Allow('item.read')
  @ApiOkResponse({ type: ReviewItemsView })
  listOfReview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReviewItemsView> {
    return this.items.ofReview(actor, id);
  }

  @Get('items/:id')
  @Allow('item.read')
  @ApiOkResponse({ type: ItemView })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ItemView> {
    return this.reader.read(actor, id);
  }

  @Put('items/:id/draft')
  @Allow('item.assess')
  @ApiOkResponse({ type: SavedDraftView })
  saveDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DraftInput,
  ): Promise<SavedDraftView> {
    return this.drafts.save(actor, id, input);
  }

  @Delete('items/:id/draft')
  @Allow('item.assess')
  @HttpCode(204)
  @ApiNoContentResponse()
  discardDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.drafts.discard(actor, id);
  }
}
