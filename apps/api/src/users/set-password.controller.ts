import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import { Public } from '../core/allow.js';
import { PasswordLinks } from './password-links.js';
import { SetPasswordInput } from './user.dto.js';

@Controller('set-password')
export class SetPasswordController {
  constructor(private readonly links: PasswordLinks) {}

  @Post()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  setPassword(@Body() input: SetPasswordInput): Promise<void> {
    return this.links.setPassword(input);
  }
}
