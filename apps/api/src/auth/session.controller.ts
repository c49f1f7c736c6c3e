import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Ip,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Public } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { MeService } from './me.service.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SessionAnswers } from './session-answers.js';
import { SignInInput } from './session.dto.js';
import { MeView, SessionView } from './session.view.js';

@Controller()
export class SessionController {
  constructor(
    private readonly answers: SessionAnswers,
    private readonly me: MeService,
  ) {}

  @Post('session')
  @Public()
  @UseGuards(SameOriginGuard)
  @ApiCreatedResponse({ type: SessionView })
  signIn(
    @Body() input: SignInInput,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answers.signIn({ ...input, address }, reply);
  }

  @Post('session/refresh')
  @Public()
  @UseGuards(SameOriginGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answers.refresh(request, reply);
  }

  @Delete('session')
  @Public()
  @UseGuards(SameOriginGuard)
  @HttpCode(204)
  @ApiNoContentResponse()
  signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.answers.signOut(request, reply);
  }

  @Get('me')
  @Allow('session.own')
  @ApiOkResponse({ type: MeView })
  readMe(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.me.viewOf(actor.userId);
  }
}
