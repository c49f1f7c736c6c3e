import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ReviewDetail } from '../api/reviews-client';
import { DatePipe, InstantPipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { Due } from '../ui/due';
import { daysLate } from './review-late';

/** Who, when and against what: the facts of a review. */
@Component({
  selector: 'pl-review-facts',
  imports: [DatePipe, Due, InstantPipe, RouterLink],
  template: `
    <h2 i18n>People and dates</h2>
    <dl class="kv">
      <dt i18n>Period</dt>
      <dd>{{ period() }}</dd>
      <dt i18n>Due</dt>
      <dd>
        <pl-due [on]="review().dueOn" [daysLate]="late()" />
        <span class="vh">{{ review().dueOn | plDate }}</span>
      </dd>
      <dt i18n>Checklist</dt>
      <dd>
        <a [routerLink]="['/checklists', review().checklist.versionId]" i18n
          >{{ review().checklist.title }}, version {{ review().checklist.versionNumber }}</a
        >
      </dd>
      <dt i18n>Lead officer</dt>
      <dd>{{ review().leadOfficer.name }}</dd>
      <dt i18n>Supervisor</dt>
      <dd>{{ review().supervisor.name }}</dd>
      @if (review().secondApprover; as second) {
        <dt i18n>Second approver</dt>
        <dd>{{ second.name }}</dd>
      }
      <dt i18n>Opened</dt>
      <dd>
        @if (review().openedAt; as openedAt) {
          {{ openedAt | plInstant }}
        } @else {
          <ng-container i18n>Not yet</ng-container>
        }
      </dd>
      @if (review().previous; as previous) {
        <dt i18n>Last period</dt>
        <dd>
          <a [routerLink]="['/reviews', previous.id]">{{ previous.code }}</a>
        </dd>
      }
      @if (review().next; as next) {
        <dt i18n>Next period</dt>
        <dd>
          <a [routerLink]="['/reviews', next.id]">{{ next.code }}</a>
        </dd>
      }
      @if (review().scope; as scope) {
        <dt i18n>Scope</dt>
        <dd class="said">{{ scope }}</dd>
      }
    </dl>
  `,
})
export class ReviewFacts {
  readonly review = input.required<ReviewDetail>();
  protected readonly period = computed(() =>
    periodWords(this.review().periodStart, this.review().periodEnd),
  );
  protected readonly late = computed(() => daysLate(this.review()));
}
