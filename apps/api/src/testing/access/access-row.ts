import type { Role } from '@plumbline/domain';
import type { AgencyThing, AgencyThings } from './agency-things.js';

/** Who gets in: these roles, held in the agency (an administrator's is statewide), or everyone. */
export type Insiders = readonly Role[] | 'signed in' | 'everyone';

/**
 * What one route answers. From it follow all other answers: 401 to who isn't signed in, 403 to a
 * role that isn't in, 404 for another agency's thing and for one that isn't there.
 */
export interface AccessRow {
  readonly in: Insiders;
  /**
   * The exact status for who is in, asking about a thing of their own agency. With `If-Match` a
   * version is sent that nothing has, so that 412 means "may, and nothing was changed"; 409 and 422
   * mean "may, but not with the thing as it stands".
   */
  readonly answer: number;
  /** Which thing `{id}` names; the other names in a path name themselves. */
  readonly id?: AgencyThing;
  /** The query asks about an agency: `?agencyId=…` and what `query` adds. */
  readonly query?: (things: AgencyThings) => string;
  readonly body?: (things: AgencyThings) => object | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The route ends the asker's session, so each gets one for it. */
  readonly endsSession?: true;
  /** The answer about another agency's thing, where it isn't 404: say above the row why. */
  readonly other?: number;
  /** The answer about a thing that isn't there, where it isn't 404: say above the row why. */
  readonly nothing?: number;
}

/** A route such as `GET /api/items/{id}`, as the OpenAPI document spells it, and its row. */
export type AccessRows = Readonly<Record<string, AccessRow>>;
