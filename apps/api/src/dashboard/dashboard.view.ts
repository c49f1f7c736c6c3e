import { CATEGORIES, type Category } from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsInstant,
  ShowsList,
  ShowsPart,
} from '../core/fields/view-fields.js';
import { ItemAgencyView } from '../items/item-row.view.js';
import { CategoryFiguresView, FiguresView, ReviewSummary } from '../reviews/review.view.js';

export class OverdueView {
  @ShowsCount() readonly items!: number;
  @ShowsCount({ description: 'Reviews with an overdue item' }) readonly reviews!: number;
  @ShowsCount() readonly oldestDays!: number;
}

/** Findings that are issued and not yet verified, by severity. */
export class OpenFindingsView {
  @ShowsCount() readonly low!: number;
  @ShowsCount() readonly medium!: number;
  @ShowsCount() readonly high!: number;
  @ShowsCount() readonly critical!: number;
  @ShowsCount({ description: 'Of these, without a response' }) readonly unanswered!: number;
  @ShowsCount({ description: 'Days since the oldest of the unanswered was issued' })
  readonly oldestUnansweredDays!: number;
}

export class AgencyCategoryView {
  @ShowsPart(() => ItemAgencyView) readonly agency!: ItemAgencyView;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
}

/** What stood at the end of a week; the outcomes are those of items accepted by then. */
export class TrendWeekView {
  @ShowsDay({ description: 'The Monday of the week' }) readonly monday!: string;
  @ShowsCount() readonly items!: number;
  @ShowsCount() readonly decided!: number;
  @ShowsCount() readonly compliant!: number;
  @ShowsCount() readonly partiallyCompliant!: number;
  @ShowsCount() readonly nonCompliant!: number;
  @ShowsCount() readonly notApplicable!: number;
}

export class DueWeekView {
  @ShowsDay({ description: 'The Monday of the week' }) readonly monday!: string;
  @ShowsCount() readonly items!: number;
}

/** Items still with their officer, each in one count. */
export class DueWeeksView {
  @ShowsCount() readonly overdue!: number;
  @ShowsList(() => DueWeekView) readonly weeks!: DueWeekView[];
  @ShowsDay({ description: 'The Monday after the last week shown' }) readonly laterFrom!: string;
  @ShowsCount() readonly later!: number;
}

/** Where the actor's reviews stand: sums of counts over real reviews that aren't cancelled. */
export class DashboardView {
  @ShowsInstant() readonly asOf!: string;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
  @ShowsPart(() => OverdueView) readonly overdue!: OverdueView;
  @ShowsPart(() => OpenFindingsView) readonly openFindings!: OpenFindingsView;
  @ShowsCount({ description: 'Submitted items that wait for this person' })
  readonly waiting!: number;
  @ShowsList(() => CategoryFiguresView) readonly categories!: CategoryFiguresView[];
  @ShowsList(() => AgencyCategoryView) readonly agencyCategories!: AgencyCategoryView[];
  @ShowsList(() => TrendWeekView) readonly trend!: TrendWeekView[];
  @ShowsPart(() => DueWeeksView) readonly dueWeeks!: DueWeeksView;
  @ShowsList(() => ReviewSummary, { description: 'All that the filter can choose from' })
  readonly reviews!: ReviewSummary[];
}
