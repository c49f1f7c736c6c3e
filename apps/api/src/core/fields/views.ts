import { type Blocker, type Permission } from '@plumbline/domain';
import { BlockerView } from '../problem.js';
import { ShowsFlag, ShowsId, ShowsList, ShowsText } from './view-fields.js';

/** A person by name. */
export class PersonView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly name!: string;
}

/** Whether the signed-in person may do this now, and if not, why. */
export class AllowedActionView {
  @ShowsText() readonly action!: string;
  @ShowsFlag() readonly allowed!: boolean;
  @ShowsList(() => BlockerView) readonly blockers!: readonly Blocker[];
}

export const toAllowedAction = (action: string, permission: Permission): AllowedActionView => ({
  action,
  allowed: permission.allowed,
  blockers: permission.allowed ? [] : permission.blockers,
});
