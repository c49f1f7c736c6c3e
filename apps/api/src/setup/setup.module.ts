import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { SetupToken } from './setup-token.js';

@Module({
  imports: [UsersModule],
  controllers: [SetupController],
  providers: [SetupService, SetupToken],
  exports: [SetupService],
})
export class SetupModule {}
