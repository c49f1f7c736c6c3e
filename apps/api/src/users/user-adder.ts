import { Injectable } from '@nestjs/common';
import { DomainError, type Role } from '@plumbline/domain';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { AgenciesService } from '../agencies/agencies.service.js';
import { fieldErrors } from '../core/validation.js';
import { CreateUserInput } from './user.dto.js';
import type { UserView } from './user.view.js';
import { UsersService } from './users.service.js';

export interface PersonToAdd {
  email: string;
  name: string;
  password: string;
  role: readonly Role[];
  /** Slug of the agency the roles are for; left out, they are statewide. */
  agency?: string;
}

/** Adds people for the command line, with the checks that the HTTP route has. */
@Injectable()
export class UserAdder {
  constructor(
    private readonly users: UsersService,
    private readonly agencies: AgenciesService,
  ) {}

  /** @throws DomainError whose message lists every field that is wrong. */
  async add({ email, name, password, role, agency }: PersonToAdd): Promise<UserView> {
    const agencyId = agency === undefined ? null : await this.agencies.idOf(agency);
    const grants = role.map((one) => ({ role: one, agencyId }));
    const input = plainToInstance(CreateUserInput, { email, name, password, grants });
    const errors = fieldErrors(await validate(input));
    if (errors.length > 0) {
      throw new DomainError('malformed', {
        errors,
        detail: errors.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail}`).join('\n'),
      });
    }
    return this.users.createUser(input);
  }
}
