import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { AuditQuery } from './audit.dto.js';
import { AuditService } from './audit.service.js';
import { AuditPage } from './audit.view.js';

@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('audit.read')
  @ApiOkResponse({ type: AuditPage })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.audit.list(actor, query);
  }
}
