import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { DashboardQuery } from './dashboard.dto.js';
import { DashboardService } from './dashboard.service.js';
import { DashboardView } from './dashboard.view.js';

@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get()
  @Allow('dashboard.read')
  @ApiOkResponse({ type: DashboardView })
  read(@CurrentActor() actor: Actor, @Query() query: DashboardQuery): Promise<DashboardView> {
    return this.dashboard.read(actor, query);
  }
}
