import { ROLES, type Role } from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';

export class GrantView {
  @ShowsChoice(ROLES, 'Role')
  readonly role!: Role;

  @ShowsId({ nullable: true, description: 'Null: statewide' })
  readonly agencyId!: string | null;
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

  @ShowsVersion()
  readonly version!: number;

  @ShowsList(() => GrantView)
  readonly grants!: readonly GrantView[];
}

export class UserListView {
  @ShowsList(() => UserView)
  readonly items!: readonly UserView[];
}
