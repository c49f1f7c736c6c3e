import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller.js';
import { FindingsService } from './findings.service.js';
import { CorrectiveActionsController } from './follow-up/corrective-actions.controller.js';
import { CorrectiveActionsList } from './follow-up/corrective-actions-list.js';
import { CorrectiveActionsService } from './follow-up/corrective-actions.service.js';
import { ExpireRisks } from './follow-up/expire-risks.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { FollowUpService } from './follow-up/follow-up.service.js';

@Module({
  controllers: [FindingsController, FollowUpController, CorrectiveActionsController],
  providers: [
    FindingsService,
    FollowUpService,
    CorrectiveActionsService,
    CorrectiveActionsList,
    ExpireRisks,
  ],
})
export class FindingsModule {}
