import { type ChecklistVersionView } from '../api/views';

/** What stands between a draft and its publication, counted by kind. */
export interface PublishGaps {
  /** Items that lack a field. */
  readonly incomplete: number;
  /** Pairs of items with the same wording, by ref. */
  readonly repeated: readonly (readonly [first: string, second: string])[];
  readonly hasNoItems: boolean;
}

export function publishGaps(version: ChecklistVersionView): PublishGaps {
  const publish = version.allowedActions.find(({ action }) => action === 'checklist.publish');
  const refAt = (number: string | number | undefined): string =>
    version.items[Number(number) - 1]?.ref ?? '';
  const repeated = (publish?.blockers ?? [])
    .filter(({ code }) => code === 'duplicate-wording')
    .map(({ params }) => [refAt(params?.['first']), refAt(params?.['number'])] as const);
  return {
    incomplete: version.items.filter(({ blockers }) => blockers.length > 0).length,
    repeated,
    hasNoItems: version.items.length === 0,
  };
}
