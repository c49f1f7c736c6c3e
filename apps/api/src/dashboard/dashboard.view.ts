import { ShowsCount, ShowsInstant, ShowsList, ShowsPart } from '../core/fields/view-fields.js';
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
  @ShowsList(() => ReviewSummary) readonly reviews!: ReviewSummary[];
}
