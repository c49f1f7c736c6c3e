import { type ItemsCommand, type SeenItem } from '../api/views';
import { itemCount } from '../ui/counts';

interface Named {
  readonly id: string;
  readonly ref: string;
}

const refsOf = (items: readonly Named[], seen: readonly SeenItem[]): string =>
  items
    .filter(({ id }) => seen.some((one) => one.id === id))
    .map(({ ref }) => ref)
    .join(', ');

/** What would happen: `12 items change, 3 have it already, 1 was changed by someone else (5.1).` */
export function previewWords(
  { applied, conflicts, unchanged }: ItemsCommand,
  items: readonly Named[],
): string {
  const changes =
    applied.length === 1
      ? $localize`1 item changes`
      : $localize`${itemCount(applied.length)}:items: change`;
  return `${[changes, ...leftWords({ conflicts, unchanged }, items)].join(', ')}.`;
}

/** What did happen, in the same words. */
export function commandWords(
  { applied, conflicts, unchanged }: ItemsCommand,
  items: readonly Named[],
): string {
  const changed = $localize`${itemCount(applied.length)}:items: changed`;
  return `${[changed, ...leftWords({ conflicts, unchanged }, items)].join(', ')}.`;
}

const leftWords = (
  { conflicts, unchanged }: Pick<ItemsCommand, 'conflicts' | 'unchanged'>,
  items: readonly Named[],
): string[] => [
  ...(unchanged.length === 0
    ? []
    : [
        unchanged.length === 1
          ? $localize`1 has it already`
          : $localize`${unchanged.length}:count: have it already`,
      ]),
  ...(conflicts.length === 0 ? [] : [conflictWords(conflicts, items)]),
];

function conflictWords(conflicts: readonly SeenItem[], items: readonly Named[]): string {
  const refs = refsOf(items, conflicts);
  return conflicts.length === 1
    ? $localize`1 was changed by someone else (${refs}:refs:)`
    : $localize`${conflicts.length}:count: were changed by someone else (${refs}:refs:)`;
}

/** After an undo. */
export function undoneWords({ applied, conflicts }: ItemsCommand, items: readonly Named[]): string {
  const done = $localize`Undone: ${itemCount(applied.length)}:items: as before.`;
  if (conflicts.length === 0) return done;
  const refs = refsOf(items, conflicts);
  return $localize`${done}:done: Changed since, so left as they are: ${refs}:refs:.`;
}
