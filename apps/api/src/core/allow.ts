import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Action } from '@plumbline/domain';

const ALLOW = 'plumbline:allow';
const PUBLIC = 'plumbline:public';

/**
 * Opens a route to whoever has a role that may ever do this action. What the action needs of its
 * subject (agency, state, independence) the service asks `can()`.
 */
export const Allow = (action: Action): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, action), ApiBearerAuth());

/** Opens a route to everyone, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** How a handler is opened; null when nobody decided, which keeps it closed. */
export const accessOf = (handler: object): { allow: Action } | 'public' | null => {
  if (Reflect.getMetadata(PUBLIC, handler) === true) return 'public';
  const allow: Action | undefined = Reflect.getMetadata(ALLOW, handler);
  return allow === undefined ? null : { allow };
};
