import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { AssignItemsService } from './assign-items.service.js';
import { DecideReviewsService } from './decide-reviews.service.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { ReopeningsController } from './reopening/reopenings.controller.js';
import { ReopeningsService } from './reopening/reopenings.service.js';
import { ReviewCommandsController } from './review-commands.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { SealedEditionsController } from './sealed/sealed-editions.controller.js';
import { SealedEditionsService } from './sealed/sealed-editions.service.js';
import { SendBackReviewsService } from './send-back-reviews.service.js';
import { UndoAssignmentService } from './undo-assignment.service.js';

@Module({
  imports: [EvidenceModule],
  controllers: [
    ReviewsController,
    ReviewCommandsController,
    ReopeningsController,
    SealedEditionsController,
  ],
  providers: [
    AssignItemsService,
    DecideReviewsService,
    PlanReviewsService,
    ReopeningsService,
    ReviewsService,
    SealedEditionsService,
    SendBackReviewsService,
    UndoAssignmentService,
  ],
})
export class ReviewsModule {}
