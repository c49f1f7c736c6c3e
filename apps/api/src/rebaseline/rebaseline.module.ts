import { Module } from '@nestjs/common';
import { RebaselineController } from './rebaseline.controller.js';
import { RebaselineService } from './rebaseline.service.js';

@Module({ controllers: [RebaselineController], providers: [RebaselineService] })
export class RebaselineModule {}
