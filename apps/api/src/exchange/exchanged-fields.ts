import type { ChecklistItemContent, Interval } from '@plumbline/domain';

/** What an import can change of an item: its content, with the two halves of a cadence apart. */
export interface ExchangedFields extends Omit<ChecklistItemContent, 'cadence'> {
  readonly interval: Interval | null;
  readonly trigger: string | null;
}

export type ExchangedField = keyof ExchangedFields;

/** The edit that these fields make: a cadence is whole, its other half as it stands. */
export const editOf = (
  { interval, trigger, ...fields }: Partial<ExchangedFields>,
  { cadence }: Pick<ChecklistItemContent, 'cadence'>,
): Partial<ChecklistItemContent> => ({
  ...fields,
  ...((interval !== undefined || trigger !== undefined) && {
    cadence: {
      interval: interval === undefined ? cadence.interval : interval,
      trigger: trigger === undefined ? cadence.trigger : trigger,
    },
  }),
});
