import { EVENT_TYPES, type EventType, SUBJECT_KINDS, type SubjectKind } from '@plumbline/domain';
import { TakesChoice, TakesDay, TakesId, TakesQueryCount } from '../core/fields/input-fields.js';

const optional = { optional: true } as const;

/** Which events, and where the page begins. Days are in the agency's time zone, both included. */
export class AuditQuery {
  @TakesChoice(SUBJECT_KINDS, 'SubjectKind', optional) readonly kind?: SubjectKind;
  @TakesId(optional) readonly subjectId?: string;
  @TakesId(optional) readonly actorId?: string;
  @TakesChoice(EVENT_TYPES, 'EventType', optional) readonly type?: EventType;
  @TakesId(optional) readonly agencyId?: string;
  @TakesDay(optional) readonly from?: string;
  @TakesDay(optional) readonly to?: string;
  @TakesId({ ...optional, description: 'nextCursor of the page before' }) readonly cursor?: string;
  @TakesQueryCount({ least: 1, most: 200 }) readonly limit?: number;
}
