import { computed, signal } from '@angular/core';
import { planBlockers } from '@plumbline/domain';
import { type PlanInput, type ReviewDetail } from '../api/reviews-client';
import { blockerSentence } from '../core/words';

/** The fields of the form; an empty string is not filled in yet. */
export interface PlanFields {
  readonly agencyId: string;
  readonly checklistVersionId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly secondApproverId: string;
  readonly dueOn: string;
  readonly scope: string;
  readonly previousReviewId: string;
}
export type PlanField = keyof PlanFields;

const EMPTY: PlanFields = {
  agencyId: '',
  checklistVersionId: '',
  periodStart: '',
  periodEnd: '',
  leadOfficerId: '',
  supervisorId: '',
  secondApproverId: '',
  dueOn: '',
  scope: '',
  previousReviewId: '',
};

const MISSING: Readonly<Partial<Record<PlanField, string>>> = {
  agencyId: $localize`Choose the agency to review.`,
  checklistVersionId: $localize`Choose a published checklist version.`,
  periodStart: $localize`Choose the first day of the period.`,
  periodEnd: $localize`Choose the last day of the period.`,
  leadOfficerId: $localize`Choose the lead officer.`,
  supervisorId: $localize`Choose the supervisor.`,
  dueOn: $localize`Choose the day it is due.`,
};

type PlanErrors = Partial<Record<PlanField, string>>;

/** What is still wrong with the fields, by field; `today` is a day. */
export function planErrors(fields: PlanFields, today: string): PlanErrors {
  const missing = Object.fromEntries(
    Object.entries(MISSING).filter(([name]) =>
      Object.entries(fields).some(([field, value]) => field === name && value === ''),
    ),
  );
  return { ...broken(fields, today), ...missing };
}

/** The rules of the domain on the fields that are filled in, keyed by the field they point at. */
function broken(fields: PlanFields, today: string): PlanErrors {
  const { periodStart, periodEnd, dueOn, leadOfficerId, supervisorId } = fields;
  const blockers = planBlockers({
    periodStart,
    periodEnd,
    dueOn,
    leadOfficerId,
    supervisorId,
    secondApproverId: fields.secondApproverId || null,
    quorum: 1,
    today,
  });
  return Object.fromEntries(
    blockers.map((blocker) => [blocker.pointer?.slice(1) ?? '', blockerSentence(blocker)]),
  );
}

/** With a second approver two approvals are needed, else one. */
export const planInput = (fields: PlanFields): PlanInput => ({
  ...fields,
  secondApproverId: fields.secondApproverId || null,
  quorum: fields.secondApproverId === '' ? 1 : 2,
  scope: fields.scope.trim() || null,
  previousReviewId: fields.previousReviewId || null,
  kind: 'real',
});

const DAY_MS = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What the review after this one begins with: the same people, the period that follows, as long. */
export function fieldsAfter(last: ReviewDetail): Partial<PlanFields> {
  const [start, end] = [Date.parse(last.periodStart), Date.parse(last.periodEnd)];
  const nextStart = end + DAY_MS;
  return {
    agencyId: last.agency.id,
    previousReviewId: last.id,
    periodStart: dayOf(nextStart),
    periodEnd: isWholeMonths(last) ? monthsLater(last) : dayOf(nextStart + (end - start)),
    leadOfficerId: last.leadOfficer.id,
    supervisorId: last.supervisor.id,
    secondApproverId: last.secondApprover?.id ?? '',
    scope: last.scope ?? '',
    checklistVersionId: last.newerVersion?.id ?? last.checklist.versionId,
  };
}

const isWholeMonths = ({ periodStart, periodEnd }: ReviewDetail): boolean =>
  periodStart.endsWith('-01') && dayOf(Date.parse(periodEnd) + DAY_MS).endsWith('-01');

/** The last day of as many months as the last period had, right after it. */
function monthsLater({ periodStart, periodEnd }: ReviewDetail): string {
  const [start, after] = [new Date(periodStart), new Date(Date.parse(periodEnd) + DAY_MS)];
  const months =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    after.getUTCMonth() -
    start.getUTCMonth();
  return dayOf(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + months, 0));
}

/** The fields of a review being planned; errors show after the first try. */
export class PlanForm {
  private readonly values = signal(EMPTY);
  private readonly tried = signal(false);
  readonly fields = this.values.asReadonly();

  constructor(private readonly today: () => string) {}

  readonly errors = computed<PlanErrors>(() =>
    this.tried() ? planErrors(this.fields(), this.today()) : {},
  );

  write(change: Partial<PlanFields>): void {
    this.values.update((fields) => ({ ...fields, ...change }));
  }

  /** The input to send, or null while something is wrong; from then on the errors show. */
  try(): PlanInput | null {
    this.tried.set(true);
    const isComplete = Object.keys(this.errors()).length === 0;
    return isComplete ? planInput(this.fields()) : null;
  }
}
