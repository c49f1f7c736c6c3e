import type { Role } from '@plumbline/domain';
import { ROLES } from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsPart,
  ShowsText,
} from '../core/fields/view-fields.js';

export class OwnGrantView {
  @ShowsChoice(ROLES, 'Role')
  readonly role!: Role;

  @ShowsId({ nullable: true, description: 'Null: statewide' })
  readonly agencyId!: string | null;

  @ShowsText({ nullable: true })
  readonly agencyName!: string | null;
}

/** The signed-in person. */
export class MeView {
  @ShowsId()
  readonly id!: string;

  @ShowsText()
  readonly name!: string;

  @ShowsText()
  readonly email!: string;

  @ShowsList(() => OwnGrantView)
  readonly grants!: readonly OwnGrantView[];

  @ShowsFlag({ description: 'This server shows sample data' })
  readonly sampleData!: boolean;
}

export class SessionView {
  @ShowsText({ description: 'Send it as a bearer token; keep it in memory only' })
  readonly accessToken!: string;

  @ShowsCount({ description: 'Seconds until the access token ends' })
  readonly expiresIn!: number;

  @ShowsPart(() => MeView)
  readonly me!: MeView;
}
