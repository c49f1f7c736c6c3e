import {
  CATEGORIES,
  type Category,
  ITEM_STATUSES,
  type ItemStatus,
  OBLIGATIONS,
  type Obligation,
  OUTCOMES,
  type Outcome,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { PersonView } from '../core/fields/views.js';

/** Whose item it is. */
export class ItemAgencyView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly name!: string;
}

/** An item in a list. */
export class ItemRow {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsId() readonly reviewId!: string;
  @ShowsText() readonly reviewCode!: string;
  @ShowsPart(() => ItemAgencyView) readonly agency!: ItemAgencyView;
  @ShowsText({ description: 'Of its first source, such as 5.2' }) readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsChoice(ITEM_STATUSES, 'ItemStatus') readonly status!: ItemStatus;
  @ShowsChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @ShowsPart(() => PersonView, { nullable: true }) readonly assignee!: PersonView | null;
  @ShowsDay() readonly dueOn!: string;
  @ShowsCount({ description: 'Days late while it is with its officer; 0: not late' })
  readonly overdueDays!: number;
  @ShowsText({ nullable: true, description: 'Of a returned item' })
  readonly returnComment!: string | null;
  @ShowsInstant({ nullable: true, description: 'Of a submitted or accepted item' })
  readonly submittedAt!: string | null;
  @ShowsFlag({ description: 'One that is not withdrawn' }) readonly hasFinding!: boolean;
  @ShowsFlag({ description: 'The reader wrote or submitted it, so they can not decide on it' })
  readonly preparedByMe!: boolean;
}

/** All items of a review, in its order. */
export class ReviewItemsView {
  @ShowsList(() => ItemRow) readonly items!: ItemRow[];
}

/** One page of items, by due date. */
export class ItemsPage extends ReviewItemsView {
  @ShowsCount({ description: 'Of all pages' }) readonly total!: number;
  @ShowsText({ nullable: true }) readonly nextCursor!: string | null;
}
