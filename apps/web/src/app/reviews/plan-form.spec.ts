import { planErrors, type PlanFields, planInput } from './plan-form';

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
