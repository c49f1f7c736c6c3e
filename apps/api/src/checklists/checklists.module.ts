import { Module } from '@nestjs/common';
import { BulkItemsService } from './bulk-items.service.js';
import { ChecklistItemsController } from './checklist-items.controller.js';
import { ChecklistItemsService } from './checklist-items.service.js';
import { ChecklistVersionsController } from './checklist-versions.controller.js';
import { ChecklistsController } from './checklists.controller.js';
import { ChecklistsService } from './checklists.service.js';
import { ComposeItemsService } from './compose-items.service.js';
import { DraftItemsController } from './draft-items.controller.js';
import { HistoryService } from './history.service.js';
import { PublicationService } from './publication.service.js';
import { UndoService } from './undo.service.js';

@Module({
  controllers: [
    ChecklistsController,
    ChecklistVersionsController,
    ChecklistItemsController,
    DraftItemsController,
  ],
  providers: [
    ChecklistsService,
    ChecklistItemsService,
    PublicationService,
    BulkItemsService,
    ComposeItemsService,
    UndoService,
    HistoryService,
  ],
})
export class ChecklistsModule {}
