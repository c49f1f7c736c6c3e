import { ProblemError } from '../core/problem';
import { fieldErrors } from './field-errors';

const aProblem = (errors: ProblemError['errors']): ProblemError =>
  new ProblemError({
    code: 'rule-unmet',
    status: 422,
    detail: '',
    requestId: null,
    blockers: [],
    errors,
    current: null,
  });

describe('errors of fields', () => {
  it('stand under the pointer of their field, the first one counting', () => {
    const errors = [
      { pointer: '/email', code: 'taken', detail: 'Use another e-mail address.' },
      { pointer: '/email', code: 'isEmail', detail: 'Write an e-mail address.' },
      { pointer: '/grants/0/agencyId', code: 'wrong-reach', detail: 'Send its agencyId.' },
    ];
    expect(fieldErrors(aProblem(errors))).toEqual({
      email: 'Use another e-mail address.',
      'grants/0/agencyId': 'Send its agencyId.',
    });
  });

  it('are said in the words of the app where the code is known', () => {
    const errors = [{ pointer: '/periodEnd', code: 'period-invalid', detail: 'english fallback' }];
    expect(fieldErrors(aProblem(errors))['periodEnd']).toBe(
      'The period has to end after it starts.',
    );
  });

  it('are none without a refusal', () => {
    expect(fieldErrors(null)).toEqual({});
  });
});
