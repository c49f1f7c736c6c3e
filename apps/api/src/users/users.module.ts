import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { PasswordsModule } from '../auth/passwords.module.js';
import { UserAdder } from './user-adder.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [AgenciesModule, PasswordsModule],
  controllers: [UsersController],
  providers: [UserAdder, UsersService],
  exports: [UsersService],
})
export class UsersModule {}
