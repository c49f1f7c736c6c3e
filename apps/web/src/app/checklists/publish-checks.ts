import { type ChecklistItemView, type ChecklistVersionView } from '../api/views';
import { FIELD_WORDS } from './content-words';
import { EDIT_FIELDS, type EditField } from './item-content';

/** One thing every item needs, and the items that lack it. */
export interface PublishCheck {
  readonly label: string;
  readonly items: readonly ChecklistItemView[];
}

const lacks = (item: ChecklistItemView, field: EditField): boolean =>
  item.blockers.some(({ pointer }) => pointer === `/${field}`);

/** Every field that a published item needs, then the wordings that stand twice. */
export function publishChecks(version: ChecklistVersionView): PublishCheck[] {
  const fields = EDIT_FIELDS.filter((field) => field !== 'obligation' && field !== 'category').map(
    (field) => ({
      label: FIELD_WORDS[field],
      items: version.items.filter((item) => lacks(item, field)),
    }),
  );
  return [...fields, { label: $localize`Wording of its own`, items: repeated(version) }];
}

function repeated({ allowedActions, items }: ChecklistVersionView): ChecklistItemView[] {
  const publish = allowedActions.find(({ action }) => action === 'checklist.publish');
  const numbers = (publish?.blockers ?? [])
    .filter(({ code }) => code === 'duplicate-wording')
    .flatMap(({ params }) => [Number(params?.['first']), Number(params?.['number'])]);
  return items.filter((_item, index) => numbers.includes(index + 1));
}
