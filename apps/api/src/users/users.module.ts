import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PasswordsModule } from '../auth/passwords.module.js';
import { PasswordLinks } from './password-links.js';
import { SetPasswordController } from './set-password.controller.js';
import { UserAdder } from './user-adder.js';
import { UserChangesController } from './user-changes.controller.js';
import { UserChanges } from './user-changes.js';
import { UserGrants } from './user-grants.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AgenciesModule, PasswordsModule],
  controllers: [SetPasswordController, UserChangesController, UsersController],
  providers: [PasswordLinks, UserAdder, UserChanges, UserGrants, UsersService],
  exports: [UsersService],
})
export class UsersModule {}
