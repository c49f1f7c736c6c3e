import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../core/allow.js';
import { CurrentActor } from '../core/current-actor.js';
import { Idempotent } from '../core/idempotency/idempotent.js';
import { CreateUserInput, ListUsersQuery } from './user.dto.js';
import { UserListView, UserView } from './user.view.js';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('user.list')
  @ApiOkResponse({ type: UserListView })
  list(@CurrentActor() actor: Actor, @Query() query: ListUsersQuery): Promise<UserListView> {
    return this.users.list(actor, query);
  }

  @Post()
  @Allow('user.manage')
  @Idempotent()
  @ApiCreatedResponse({ type: UserView })
  create(@CurrentActor() actor: Actor, @Body() input: CreateUserInput): Promise<UserView> {
    return this.users.create(actor, input);
  }
}
