import { type Cadence, INTERVALS, type Interval } from '@plumbline/domain';
import { TakesChoice, TakesText } from '../core/fields/input-fields.js';
import { ShowsChoice, ShowsText } from '../core/fields/view-fields.js';

/** How often an item is due: an interval, an event that sets it off, or both. */
export class CadenceInput implements Cadence {
  @TakesChoice(INTERVALS, 'Interval', { nullable: true }) readonly interval!: Interval | null;
  @TakesText({ most: 200, nullable: true }) readonly trigger!: string | null;
}

export class CadenceView implements Cadence {
  @ShowsChoice(INTERVALS, 'Interval', { nullable: true }) readonly interval!: Interval | null;
  @ShowsText({ nullable: true }) readonly trigger!: string | null;
}
