import { Module } from '@nestjs/common';
import { AssessmentsService } from './assessments.service.js';
import { ItemCommands } from './item-commands.js';
import { ItemCommandsController } from './item-commands.controller.js';
import { ItemDecisionsService } from './item-decisions.service.js';
import { ItemDraftsService } from './item-drafts.service.js';
import { ItemReader } from './item-reader.js';
import { ItemsController } from './items.controller.js';
import { ItemsService } from './items.service.js';

@Module({
  controllers: [ItemsController, ItemCommandsController],
  providers: [
    AssessmentsService,
    ItemCommands,
    ItemDecisionsService,
    ItemDraftsService,
    ItemReader,
    ItemsService,
  ],
})
export class ItemsModule {}
