import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { Config } from '../config/config.js';
import { Keys } from '../config/keys.js';
import { AccessTokens, jwtOptions } from './access-tokens.js';
import { AllowGuard } from './allow.guard.js';
import { AuthGuard } from './auth.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { MeService } from './me.service.js';
import { OwnPassword } from './own-password.js';
import { OwnPasswordController } from './own-password.controller.js';
import { PasswordsModule } from './passwords.module.js';
import { SessionAnswers } from './session-answers.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionStore } from './session.store.js';
import { SignInCheck } from './sign-in-check.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Sign-in, and the two guards in front of every route: who is it, and may they ever. */
@Module({
  imports: [
    PasswordsModule,
    PassportModule,
    JwtModule.registerAsync({ inject: [Config, Keys], useFactory: jwtOptions }),
  ],
  controllers: [OwnPasswordController, SessionController],
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: AllowGuard },
    AccessTokens,
    JwtStrategy,
    MeService,
    OwnPassword,
    SessionAnswers,
    SessionService,
    SessionStore,
    SignInCheck,
    SignInThrottle,
  ],
})
export class AuthModule {}
