import { render, screen } from '@testing-library/angular';
import { OBLIGATIONS, OUTCOMES, SEVERITIES } from '@plumbline/domain';
import { settle } from '../../testing/page';
import { ObligationMark, OutcomeChip, SeverityChip } from './chips';
import { ErrorState } from './error-state';
import { ProblemError } from '../core/problem';
import { Selection } from './selection';
import { Skeleton } from './skeleton';

const lit = (): number =>
  [...document.querySelectorAll('rect')].filter((bar) => bar.getAttribute('opacity') === '1')
    .length;

const refusal = (code: 'forbidden' | 'unavailable'): ProblemError =>
  new ProblemError({
    code,
    status: 403,
    detail: '',
    requestId: 'req-1',
    blockers: [],
    errors: [],
    current: null,
  });

describe('chips', () => {
  it.each(OUTCOMES)('carry an icon and a word for %s', async (outcome) => {
    await render(OutcomeChip, { inputs: { outcome } });
    expect(document.querySelector('.chip svg path')).not.toBeNull();
    expect(document.querySelector('.chip')?.textContent?.trim()).not.toBe('');
  });

  it.each(
    OBLIGATIONS.map((obligation, index) => [obligation, OBLIGATIONS.length - index] as const),
  )('light as many bars as %s binds', async (obligation, bars) => {
    await render(ObligationMark, { inputs: { obligation } });
    expect(lit()).toBe(bars);
  });

  it.each(SEVERITIES.map((severity, index) => [severity, index + 1] as const))(
    'light as many bars as %s weighs',
    async (severity, bars) => {
      await render(SeverityChip, { inputs: { severity } });
      expect(lit()).toBe(bars);
    },
  );
});

describe('skeleton', () => {
  it('shows nothing for the first 300 ms', async () => {
    await render(Skeleton, { inputs: { rows: 3 } });
    expect(document.querySelectorAll('.sk-row')).toHaveLength(0);
    await new Promise((done) => setTimeout(done, 350));
    await settle();
    expect(document.querySelectorAll('.sk-row')).toHaveLength(3);
  });
});

describe('error state', () => {
  it('offers to try again only what can succeed', async () => {
    const { rerender } = await render(ErrorState, {
      inputs: { heading: 'The list could not be loaded', error: refusal('unavailable') },
    });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.getByText('req-1')).toBeTruthy();
    await rerender({
      inputs: { heading: 'The list could not be loaded', error: refusal('forbidden') },
    });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('selection', () => {
  it('extends from the row toggled last to the one reached', () => {
    const selection = new Selection();
    selection.toggle('b');
    selection.extend('d', ['a', 'b', 'c', 'd', 'e']);
    expect(selection.list()).toEqual(['b', 'c', 'd']);
    selection.toggle('c');
    expect(selection.list()).toEqual(['b', 'd']);
    selection.clear();
    expect(selection.count()).toBe(0);
  });
});
