import { ValidationPipe } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import type { ValidationError } from 'class-validator';
import type { FieldErrorView } from './problem.js';

/** Escapes one step of a JSON pointer (RFC 6901). */
const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const codeOf = (constraint: string): string =>
  constraint === 'whitelistValidation' ? 'unknown-field' : kebab(constraint);

/** The flat list of what is wrong, each with its place in the body. */
export const fieldErrors = (errors: readonly ValidationError[], parent = ''): FieldErrorView[] =>
  errors.flatMap((error) => {
    const pointer = `${parent}/${step(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      pointer,
      code: codeOf(constraint),
      detail:
        constraint === 'whitelistValidation'
          ? `There is no field ${error.property}. Leave it out.`
          : message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });

/** Checks every body and query against its class; unknown fields are refused, not dropped. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new DomainError('malformed', { errors: fieldErrors(errors) }),
  });
