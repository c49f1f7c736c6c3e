import { Body, Controller, Headers, HttpCode, Ip, Put } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { AccessTokens } from './access-tokens.js';
import { OwnPassword } from './own-password.js';
import { OwnPasswordInput } from './session.dto.js';

@Controller('me/password')
export class OwnPasswordController {
  constructor(
    private readonly ownPassword: OwnPassword,
    private readonly accessTokens: AccessTokens,
  ) {}

  @Put()
  @Allow('session.own')
  @HttpCode(204)
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Body() input: OwnPasswordInput,
    @Ip() address: string,
    @Headers() headers: { authorization?: string },
  ): Promise<void> {
    const sessionId = this.accessTokens.sessionIn(headers.authorization);
    return this.ownPassword.change(actor, { ...input, address, sessionId });
  }
}
