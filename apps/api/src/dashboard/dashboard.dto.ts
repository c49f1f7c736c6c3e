import { type Obligation, OBLIGATIONS } from '@plumbline/domain';
import { Transform } from 'class-transformer';
import { TakesChoice, TakesDay, TakesId, TakesIds } from '../core/fields/input-fields.js';
import { toList } from '../core/fields/to-list.js';

/** What the figures are taken over; what is left out narrows nothing. */
export class DashboardQuery {
  @TakesId({ optional: true }) readonly agencyId?: string;
  @TakesIds({ most: 200, optional: true })
  @Transform(toList)
  readonly reviewId?: string[];
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesDay({ optional: true, description: 'Reviews whose period begins on this day or later' })
  readonly from?: string;
  @TakesDay({ optional: true, description: 'Reviews whose period ends by this day' })
  readonly to?: string;
}
