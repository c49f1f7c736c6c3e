import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { AGENCY, aMe, OFFICER, SUPERVISOR } from '../../testing/views';
import { type DashboardView } from '../api/views';
import { DashboardPage } from './dashboard-page';

const FIGURES = {
  items: 276,
  decided: 191,
  submitted: 0,
  assessed: 191,
  compliant: 141,
  partiallyCompliant: 22,
  nonCompliant: 17,
  notApplicable: 11,
  notAssessed: 85,
};

const NONE = {
  ...FIGURES,
  items: 5,
  decided: 0,
  assessed: 0,
  compliant: 0,
  partiallyCompliant: 0,
  nonCompliant: 0,
  notApplicable: 0,
  notAssessed: 5,
};

const ACCEPTED = {
  items: 276,
  decided: 191,
  compliant: 191,
  partiallyCompliant: 0,
  nonCompliant: 0,
  notApplicable: 0,
};

const BOARD: DashboardView = {
  asOf: '2026-11-24T14:05:00Z',
  figures: FIGURES,
  overdue: { items: 14, reviews: 3, oldestDays: 11 },
  openFindings: {
    low: 9,
    medium: 21,
    high: 7,
    critical: 2,
    unanswered: 5,
    oldestUnansweredDays: 40,
  },
  waiting: 12,
  categories: [
    { category: 'reporting', figures: NONE },
    { category: 'training', figures: FIGURES },
  ],
  agencyCategories: [
    { agency: AGENCY, category: 'reporting', figures: NONE },
    { agency: AGENCY, category: 'training', figures: FIGURES },
  ],
  trend: [
    { monday: '2026-11-16', ...ACCEPTED, decided: 0, compliant: 0 },
    { monday: '2026-11-23', ...ACCEPTED },
  ],
  dueWeeks: {
    overdue: 14,
    weeks: [{ monday: '2026-11-23', items: 18 }],
    laterFrom: '2026-11-30',
    later: 53,
  },
  reviews: [
    {
      id: 'r1',
      version: 1,
      code: 'SAMPLE-2026-01',
      kind: 'real',
      agency: { ...AGENCY, isSample: true },
      checklist: { title: 'Joint operations', versionNumber: 1, versionId: 'c1' },
      periodStart: '2026-04-01',
      periodEnd: '2026-09-30',
      dueOn: '2126-12-01',
      overdue: false,
      status: 'in_progress',
      edition: 1,
      leadOfficer: OFFICER,
      supervisor: SUPERVISOR,
      figures: FIGURES,
      openFindings: 4,
      sealedAt: null,
    },
  ],
};

async function openBoard(board: DashboardView = BOARD, inputs: Record<string, unknown> = {}) {
  const { http } = await openPage(DashboardPage, { me: aMe('supervisor'), inputs });
  const request = http.expectOne(({ url }) => url === '/api/dashboard');
  request.flush(board);
  await settle();
  return request.request.params;
}

const linkTo = (name: RegExp | string): string | null =>
  screen.getByRole('link', { name }).getAttribute('href');

const showTable = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: `Show as table: ${name}` }));
  await settle();
  return within(screen.getByRole('table', { name }));
};

describe('dashboard', () => {
  it('shows both numbers with their counts and formulas', async () => {
    await openBoard();
    expect(linkTo('69%')).toBe('/items?figure=decided');
    expect(screen.getByText('191 of 276 items decided')).toBeTruthy();
    expect(screen.getByText('decided items ÷ items')).toBeTruthy();
    expect(linkTo('84%')).toBe('/items?figure=applying');
    expect(
      screen.getByText('(141 compliant + ½ × 22 partially) ÷ (191 assessed − 11 not applicable)'),
    ).toBeTruthy();
  });

  it('says none yet where nothing can be divided', async () => {
    const none = { ...FIGURES, assessed: 0, compliant: 0, partiallyCompliant: 0, notApplicable: 0 };
    await openBoard({ ...BOARD, figures: none });
    expect(screen.getByText('none yet')).toBeTruthy();
    expect(screen.queryByText('0%')).toBeNull();
  });

  it('leads from each number to what it counts', async () => {
    await openBoard();
    expect(linkTo('14')).toBe('/items?figure=overdue');
    expect(linkTo('Critical')).toBe('/items?severity=critical');
    expect(screen.getByText('5 without a response, oldest 40 days')).toBeTruthy();
    expect(linkTo('Sample Agency, Training: 84% of 180 items that apply')).toBe(
      '/items?agencyId=a1&category=training&figure=applying',
    );
    expect(linkTo(/12 to approve/)).toBe('/approvals');
  });

  it('marks a cell of the heat map without an assessed item with a dash', async () => {
    await openBoard();
    const cell = screen.getByRole('link', { name: 'Sample Agency, Reporting: none assessed yet' });
    expect(cell.textContent).toBe('–');
    expect(cell.className).toBe('heat-none');
    const table = await showTable('Compliance by agency and category');
    expect(table.getByRole('link', { name: '152 of 180' })).toBeTruthy();
  });

  it('states the figures of each chart in its name', async () => {
    await openBoard();
    const names = screen.getAllByRole('img').map((chart) => chart.getAttribute('aria-label'));
    expect(names).toEqual([
      'Outcomes by category, of 281 items: 141 compliant, 22 partially compliant, 17 non-compliant, 11 not applicable, 90 not assessed.',
      'Week of Nov 16: progress 0%, compliance of accepted items –. Week of Nov 23: progress 69%, compliance of accepted items 100%.',
      'Open items by due week: Overdue 14, This week 18, Later 53.',
    ]);
  });

  it('shows the outcomes as a table, each count a link', async () => {
    await openBoard();
    const table = await showTable('Outcomes by category');
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent?.trim())).toEqual([
      'Category',
      'Compliant',
      'Partially compliant',
      'Non-compliant',
      'Not applicable',
      'Not assessed',
      'Items',
    ]);
    expect(linkTo('Training: 17 non-compliant')).toBe(
      '/items?category=training&figure=nonCompliant',
    );
  });

  it('shows the weeks as tables; each due week leads to its items', async () => {
    await openBoard();
    const trend = await showTable('Progress and compliance by week');
    expect(
      trend
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' ')),
    ).toEqual([
      'Week of Items Accepted Progress Compliance',
      'Nov 16 276 0 0% –',
      'Nov 23 276 191 69% 100%',
    ]);
    const due = await showTable('Items by due week');
    expect(due.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/items?figure=overdue',
      '/items?figure=ahead&dueFrom=2026-11-23&dueTo=2026-11-29',
      '/items?figure=ahead&dueFrom=2026-11-30',
    ]);
  });

  it('asks for what the address says and keeps it in every link', async () => {
    const params = await openBoard(BOARD, {
      agencyId: 'a1',
      reviewId: ['r1', 'r2'],
      obligation: 'mandatory',
      from: '2026-04-01',
      to: '2026-09-30',
    });
    expect(params.toString()).toBe(
      'agencyId=a1&reviewId=r1&reviewId=r2&obligation=mandatory&from=2026-04-01&to=2026-09-30',
    );
    expect(linkTo('14')).toBe(`/items?${params.toString()}&figure=overdue`);
    expect(screen.getByLabelText<HTMLSelectElement>('Obligation').value).toBe('mandatory');
    expect(screen.getByLabelText<HTMLSelectElement>('Period').value).toBe('2026-04-01_2026-09-30');
  });

  it('puts a changed filter into the address', async () => {
    await openBoard();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fireEvent.change(screen.getByLabelText('Period'), {
      target: { value: '2026-04-01_2026-09-30' },
    });
    fireEvent.click(screen.getByLabelText(/SAMPLE-2026-01/));
    expect(navigate.mock.calls.map(([, extras]) => extras?.queryParams)).toEqual([
      { from: '2026-04-01', to: '2026-09-30' },
      { reviewId: ['r1'] },
    ]);
  });

  it('says what is true while no review runs', async () => {
    await openBoard({ ...BOARD, reviews: [] });
    expect(screen.getByText('No review is running yet')).toBeTruthy();
  });

  it('offers to clear filters that leave nothing', async () => {
    await openBoard({ ...BOARD, figures: { ...NONE, items: 0 } });
    expect(linkTo('Clear the filters')).toBe('/dashboard');
  });
});
