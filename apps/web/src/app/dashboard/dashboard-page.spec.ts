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

const BOARD: DashboardView = {
  asOf: '2026-11-24T14:05:00Z',
  figures: FIGURES,
  overdue: { items: 14, reviews: 3, oldestDays: 11 },
  openFindings: { low: 9, medium: 21, high: 7, critical: 2 },
  waiting: 12,
  categories: [{ category: 'training', figures: FIGURES }],
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

async function openBoard(board: DashboardView = BOARD) {
  const { http } = await openPage(DashboardPage, { me: aMe('supervisor') });
  http.expectOne('/api/dashboard').flush(board);
  await settle();
}

/** Of the first such link: the headline comes before the table of reviews. */
const linkTo = (name: RegExp | string): string | null | undefined =>
  screen.getAllByRole('link', { name })[0]?.getAttribute('href');

describe('dashboard', () => {
  it('shows both numbers with their counts and formulas', async () => {
    await openBoard();
    expect(linkTo('69%')).toBe('/items?figure=decided');
    expect(screen.getByText('191 of 276 items decided')).toBeTruthy();
    expect(screen.getByText('decided items ÷ items')).toBeTruthy();
    expect(linkTo('84%')).toBe('/items?figure=assessed');
    expect(
      screen.getByText('(141 compliant + ½ × 22 partially) ÷ (191 assessed − 11 not applicable)'),
    ).toBeTruthy();
  });

  it('says none yet where nothing can be divided', async () => {
    const none = { ...FIGURES, assessed: 0, compliant: 0, partiallyCompliant: 0, notApplicable: 0 };
    await openBoard({ ...BOARD, figures: none });
    expect(screen.getAllByText('none yet').length).toBeGreaterThan(0);
    expect(screen.queryByText('0%')).toBeNull();
  });

  it('leads from each number to what it counts', async () => {
    await openBoard();
    expect(linkTo('14')).toBe('/items?figure=overdue');
    expect(linkTo('Critical')).toBe('/findings?severity=critical');
    expect(linkTo('Training: 17 non-compliant')).toBe(
      '/items?category=training&figure=nonCompliant',
    );
    expect(linkTo(AGENCY.name)).toBe('/reviews/r1');
    expect(linkTo(/12 to approve/)).toBe('/approvals');
  });

  it('shows the same counts as a table', async () => {
    await openBoard();
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    await settle();
    const table = within(screen.getByRole('table', { name: 'Outcomes by category' }));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent?.trim())).toEqual([
      'Category',
      'Compliant',
      'Partially compliant',
      'Non-compliant',
      'Not applicable',
      'Not assessed',
      'Items',
    ]);
  });

  it('says what is true while no review runs', async () => {
    await openBoard({ ...BOARD, reviews: [] });
    expect(screen.getByText('No review is running yet')).toBeTruthy();
  });
});
