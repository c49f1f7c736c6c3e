import { fieldsAfter, planErrors, type PlanFields, planInput } from './plan-form';
import { aReviewDetail } from './testing/builders';

const TODAY = '2026-11-24';

const complete: PlanFields = {
  agencyId: 'agency-1',
  checklistVersionId: 'version-1',
  periodStart: '2026-04-01',
  periodEnd: '2026-09-30',
  leadOfficerId: 'officer-1',
  supervisorId: 'supervisor-1',
  secondApproverId: '',
  dueOn: '2026-12-11',
  scope: ' ',
  previousReviewId: '',
};

describe('a plan for a review', () => {
  it('is complete without second approver and scope', () => {
    expect(planErrors(complete, TODAY)).toEqual({});
    expect(planInput(complete)).toMatchObject({ secondApproverId: null, quorum: 1, scope: null });
  });

  it('needs both approvals once a second approver is named', () => {
    expect(planInput({ ...complete, secondApproverId: 'second-1' })).toMatchObject({
      secondApproverId: 'second-1',
      quorum: 2,
    });
  });

  it.each([
    ['periodEnd', { periodEnd: '2026-03-31' }],
    ['dueOn', { dueOn: '2026-11-23' }],
    ['supervisorId', { supervisorId: 'officer-1' }],
    ['secondApproverId', { secondApproverId: 'supervisor-1' }],
  ])('points at %s where a rule is broken', (field, change) => {
    expect(Object.keys(planErrors({ ...complete, ...change }, TODAY))).toEqual([field]);
  });

  it('asks for each field that is empty, and not for the optional ones', () => {
    const empty = Object.fromEntries(Object.keys(complete).map((field) => [field, '']));
    expect(Object.keys(planErrors({ ...complete, ...empty }, TODAY)).sort()).toEqual([
      'agencyId',
      'checklistVersionId',
      'dueOn',
      'leadOfficerId',
      'periodEnd',
      'periodStart',
      'supervisorId',
    ]);
  });
});

describe('the review after another', () => {
  it.each([
    ['2026-04-01', '2026-09-30', '2026-10-01', '2027-03-31'],
    ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['2026-11-01', '2026-11-30', '2026-12-01', '2026-12-31'],
    ['2026-01-05', '2026-01-11', '2026-01-12', '2026-01-18'],
  ])('of %s to %s begins on %s and ends on %s', (periodStart, periodEnd, start, end) => {
    const fields = fieldsAfter(aReviewDetail({ periodStart, periodEnd }));
    expect([fields.periodStart, fields.periodEnd]).toEqual([start, end]);
  });

  it('has the same people, the newest version, and names the one before', () => {
    const last = aReviewDetail({ newerVersion: { id: 'version-2', number: 2 } });
    expect(fieldsAfter(last)).toMatchObject({
      agencyId: last.agency.id,
      leadOfficerId: last.leadOfficer.id,
      supervisorId: last.supervisor.id,
      previousReviewId: last.id,
      checklistVersionId: 'version-2',
    });
  });
});
