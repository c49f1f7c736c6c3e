import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { IfMatch } from '../core/if-match.js';
import { PasswordLinks } from './password-links.js';
import { UserChanges } from './user-changes.js';
import { ChangeUserInput, EndGrantInput, GrantAddress, GrantInput } from './user.dto.js';
import { UserGrants } from './user-grants.js';
import { PasswordLinkView, UserView } from './user.view.js';

@Controller('users/:id')
export class UserChangesController {
  constructor(
    private readonly changes: UserChanges,
    private readonly grants: UserGrants,
    private readonly links: PasswordLinks,
  ) {}

  @Patch()
  @Allow('user.manage')
  @ApiOkResponse({ type: UserView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: ChangeUserInput,
  ): Promise<UserView> {
    return this.changes.change(actor, { id, expectedVersion }, changes);
  }

  @Post('disable')
  @Allow('user.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: UserView })
  disable(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<UserView> {
    return this.changes.disable(actor, { id, expectedVersion });
  }

  @Post('enable')
  @Allow('user.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: UserView })
  enable(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<UserView> {
    return this.changes.enable(actor, { id, expectedVersion });
  }

  @Post('end-sessions')
  @Allow('user.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: UserView })
  endSessions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
  ): Promise<UserView> {
    return this.changes.endSessions(actor, { id, expectedVersion });
  }

  @Post('grants')
  @Allow('user.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: UserView })
  addGrant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() expectedVersion: number,
    @Body() grant: GrantInput,
  ): Promise<UserView> {
    return this.grants.add(actor, { id, expectedVersion }, grant);
  }

  @Post('grants/:grantId/end')
  @Allow('user.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: UserView })
  endGrant(
    @CurrentActor() actor: Actor,
    @Param() at: GrantAddress,
    @IfMatch() expectedVersion: number,
    @Body() input: EndGrantInput,
  ): Promise<UserView> {
    return this.grants.end(actor, { ...at, expectedVersion }, input);
  }

  /** The answer holds a secret, so it is never kept for a repeated request. */
  @Post('password-links')
  @Allow('user.manage')
  @ApiCreatedResponse({ type: PasswordLinkView })
  makePasswordLink(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PasswordLinkView> {
    return this.links.make(actor, id);
  }
}
