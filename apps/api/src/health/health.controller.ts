import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Sequencing } from '../audit/sequencing.js';
import { Public } from '../core/allow.js';
import { HealthView } from './health.view.js';
import { ReadinessService } from './readiness.service.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: ReadinessService,
    private readonly sequencing: Sequencing,
  ) {}

  @Get('live')
  @Public()
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    await this.readiness.demand();
    const warning = await this.sequencing.warning();
    return warning === null ? { status: 'ready' } : { status: 'ready', warning };
  }
}
