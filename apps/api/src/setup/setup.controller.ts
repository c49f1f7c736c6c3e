import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Public } from '../core/allow.js';
import { SetupInput } from './setup.dto.js';
import { SetupService } from './setup.service.js';
import { SetupView } from './setup.view.js';

@Controller('setup')
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: SetupView })
  read(): Promise<SetupView> {
    return this.setup.view();
  }

  @Post()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  create(@Body() input: SetupInput): Promise<void> {
    return this.setup.createFirstAdministrator(input);
  }
}
