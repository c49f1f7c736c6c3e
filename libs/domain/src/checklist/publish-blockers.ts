import { type Blocker, isBlank } from '../errors/blocker.js';
import { checklistItemBlockers, type ChecklistItemContent } from './checklist-item.js';
import { type VersionState } from './checklist.js';

/**
 * What keeps a checklist version from being published. Items are in their order; a blocker of one
 * points at `/items/<index>` and its `number` counts from 1.
 */
export function publishBlockers(version: {
  readonly state: VersionState;
  readonly items: readonly ChecklistItemContent[];
  readonly note: string | null;
}): Blocker[] {
  const { state, items, note } = version;
  if (state !== 'draft') return [{ code: 'checklist-not-draft', params: { state } }];
  const blockers: Blocker[] = [];
  if (items.length === 0) blockers.push({ code: 'no-items' });
  blockers.push(...items.flatMap(incomplete), ...repeatedWordings(items));
  if (isBlank(note)) blockers.push({ code: 'note-missing', pointer: '/note' });
  return blockers;
}

const incomplete = (item: ChecklistItemContent, index: number): Blocker[] =>
  checklistItemBlockers(item).map(({ code, params, pointer }) => ({
    code,
    params: { ...params, number: index + 1 },
    pointer: `/items/${index}${pointer ?? ''}`,
  }));

function repeatedWordings(items: readonly ChecklistItemContent[]): Blocker[] {
  const firstWith = new Map<string, number>();
  return items.flatMap(({ wording }, index): Blocker[] => {
    const key = wording.trim().replace(/\s+/gu, ' ').toLowerCase();
    const first = firstWith.get(key);
    if (key === '') return [];
    if (first === undefined) {
      firstWith.set(key, index);
      return [];
    }
    const params = { number: index + 1, first: first + 1 };
    return [{ code: 'duplicate-wording', params, pointer: `/items/${index}/wording` }];
  });
}
