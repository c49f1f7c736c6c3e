import { Module } from '@nestjs/common';
import { ChecklistItemsController } from './checklist-items.controller.js';
import { ChecklistItemsService } from './checklist-items.service.js';
import { ChecklistVersionsController } from './checklist-versions.controller.js';
import { ChecklistsController } from './checklists.controller.js';
import { ChecklistsService } from './checklists.service.js';
import { PublicationService } from './publication.service.js';

@Module({
  controllers: [ChecklistsController, ChecklistVersionsController, ChecklistItemsController],
  providers: [ChecklistsService, ChecklistItemsService, PublicationService],
})
export class ChecklistsModule {}
