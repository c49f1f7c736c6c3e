import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard as PassportGuard } from '@nestjs/passport';
import { accessOf } from '../core/allow.js';

/** Lets nobody in who isn't signed in, except to public routes. */
@Injectable()
export class AuthGuard extends PassportGuard('jwt') {
  override canActivate(context: ExecutionContext) {
    return accessOf(context.getHandler()) === 'public' || super.canActivate(context);
  }
}
