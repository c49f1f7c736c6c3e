import { ROLES, type Role } from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';

export class GrantView {
  @ShowsId()
  readonly id!: string;

  @ShowsChoice(ROLES, 'Role')
  readonly role!: Role;

  @ShowsId({ nullable: true, description: 'Null: statewide' })
  readonly agencyId!: string | null;

  @ShowsInstant({ nullable: true, description: 'When it ends; null: it has no end' })
  readonly until!: string | null;
}

export class UserView {
  @ShowsId()
  readonly id!: string;

  @ShowsText()
  readonly name!: string;

  @ShowsText()
  readonly email!: string;

  @ShowsFlag()
  readonly disabled!: boolean;

  @ShowsFlag({ description: 'False until the person has set a password with a link' })
  readonly hasPassword!: boolean;

  @ShowsVersion()
  readonly version!: number;

  @ShowsList(() => GrantView)
  readonly grants!: readonly GrantView[];
}

export class UserListView {
  @ShowsList(() => UserView)
  readonly items!: readonly UserView[];
}

/** A link to hand over; its token is shown this once. */
export class PasswordLinkView {
  @ShowsText({ description: 'Put it into /set-password?token=…' })
  readonly token!: string;

  @ShowsInstant()
  readonly expiresAt!: string;
}
