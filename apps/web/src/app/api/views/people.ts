import { type Blocker, type Role } from '@plumbline/domain';

/** An action on what a view shows: whether the reader may take it now, and if not, why. */
export interface AllowedAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
}

export interface ListOf<T> {
  readonly items: readonly T[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface GrantView {
  readonly role: Role;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
}

export interface Me extends Person {
  readonly email: string;
  readonly grants: readonly GrantView[];
  readonly sampleData: boolean;
}

/** `expiresIn` is in seconds. */
export interface SessionView {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly me: Me;
}

export interface SetupView {
  readonly needed: boolean;
}

export interface AgencyView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly isSample: boolean;
  readonly version: number;
}

/** A role someone holds; `until` is when it ends, null where it has no end. */
export interface HeldGrant {
  readonly id: string;
  readonly role: Role;
  readonly agencyId: string | null;
  readonly until: string | null;
}

export interface UserView extends Person {
  readonly email: string;
  readonly disabled: boolean;
  /** False until they have set a password with a link. */
  readonly hasPassword: boolean;
  readonly version: number;
  readonly grants: readonly HeldGrant[];
}
