import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AgenciesClient } from '../api/agencies-client';
import { ChecklistsClient } from '../api/checklists-client';
import { fieldErrors } from '../api/field-errors';
import { ReviewsClient } from '../api/reviews-client';
import { UsersClient } from '../api/users-client';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { AutoGrow } from '../ui/auto-grow';
import { ContextBar } from '../ui/context-bar';
import { today } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { fieldsAfter, type PlanField, PlanForm } from './plan-form';

/** Plans a review: which agency, against which checklist, for which period, who and by when. */
@Component({
  selector: 'pl-plan-review-page',
  imports: [AutoGrow, ContextBar, EmptyState, ErrorState, Field, Icon, RouterLink, Skeleton],
  templateUrl: './plan-review-page.html',
  styleUrl: './plan-review-page.css',
})
export class PlanReviewPage {
  private readonly reviews = inject(ReviewsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  /** Query parameter: the version to begin with. */
  readonly checklistVersionId = input<string>();
  /** Query parameter: the sealed review that this one follows. */
  readonly after = input<string>();

  protected readonly form = new PlanForm(today);
  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly today = today();
  protected readonly parent = { path: '/reviews', label: $localize`Reviews` };
  protected readonly agencyList = inject(AgenciesClient).list();
  protected readonly checklistList = inject(ChecklistsClient).list();

  private readonly last = this.reviews.one(() => this.after());
  protected readonly lastCode = computed(() =>
    this.last.hasValue() ? this.last.value().code : null,
  );
  private readonly agencyId = computed(() => this.form.fields().agencyId);
  protected readonly officerList = inject(UsersClient).holding(() => this.holders('officer'));
  protected readonly supervisorList = inject(UsersClient).holding(() => this.holders('supervisor'));

  protected readonly agencies = computed(() =>
    this.agencyList.hasValue() ? this.agencyList.value().items : [],
  );
  protected readonly officers = computed(() =>
    this.officerList.hasValue() ? this.officerList.value().items : [],
  );
  protected readonly supervisors = computed(() =>
    this.supervisorList.hasValue() ? this.supervisorList.value().items : [],
  );
  protected readonly versions = computed(() =>
    (this.checklistList.hasValue() ? this.checklistList.value().items : []).flatMap((checklist) =>
      checklist.versions
        .filter(({ state }) => state === 'published')
        .map(({ id, items, number }) => ({ id, items, number, title: checklist.title })),
    ),
  );
  protected readonly errors = computed<Partial<Record<PlanField, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...this.form.errors(),
  }));

  constructor() {
    effect(() => {
      if (!this.last.hasValue()) return;
      const fields = fieldsAfter(this.last.value());
      untracked(() => this.form.write(fields));
    });
    effect(() => {
      const wanted = this.checklistVersionId();
      const [only, ...more] = this.versions();
      const version =
        this.versions().find(({ id }) => id === wanted) ?? (more.length === 0 ? only : undefined);
      untracked(() => {
        const isFree = this.form.fields().checklistVersionId === '';
        if (version !== undefined && isFree) this.form.write({ checklistVersionId: version.id });
      });
    });
  }

  protected chooseAgency(event: Event): void {
    const agencyId = textOf(event);
    this.form.write({ agencyId, leadOfficerId: '', supervisorId: '', secondApproverId: '' });
  }

  protected async plan(event: Event): Promise<void> {
    event.preventDefault();
    const input = this.form.try();
    const review = input && (await this.attempt.run(() => this.reviews.plan(input)));
    if (review !== null) {
      await this.router.navigate(['/reviews', review.id]);
      this.announcer.say($localize`${review.code}:code: is planned. Open it to make its items.`);
      return;
    }
    // The chosen agency was retired meanwhile: the list shows those that can still be reviewed.
    if (this.attempt.problem()?.errors.some(({ pointer }) => pointer === '/agencyId')) {
      this.agencyList.reload();
    }
    setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  private holders<R extends 'officer' | 'supervisor'>(
    role: R,
  ): { readonly role: R; readonly agencyId: string } | undefined {
    const agencyId = this.agencyId();
    return agencyId === '' ? undefined : { role, agencyId };
  }
}
