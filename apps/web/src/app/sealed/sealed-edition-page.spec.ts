import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { type SealedEditionView } from '../api/views';
import { SealedEditionPage } from './sealed-edition-page';
import { aPlainItem, aSealedItem, anEdition, CONTENT_HASH } from './testing/builders';

async function openEdition(view: SealedEditionView = anEdition()) {
  const opened = await openPage(SealedEditionPage, {
    me: aMe('auditor'),
    inputs: { reviewId: 'r1', edition: '1' },
  });
  opened.http.expectOne('/api/sealed-editions/r1/1').flush(view);
  await settle();
  opened.http.match('/api/reviews/r1/reports').forEach((reports) => reports.flush({ items: [] }));
  await settle();
  return opened;
}

const item = (title: string): HTMLDetailsElement => {
  const details = screen.getByRole('heading', { name: title }).closest('details');
  if (details === null) throw new Error(`${title} is no item`);
  return details;
};

const INCIDENTS = 'Incidents are reported';
const MOU = 'An executed MOU exists';
const find = (words: string): void => {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
};

describe('a sealed edition', () => {
  it('shows the figures with their formulas', async () => {
    await openEdition();
    expect(screen.getAllByText('81%')).not.toHaveLength(0);
    expect(
      screen.getByText('(30 compliant + ½ × 5 partially) ÷ (43 assessed − 3 not applicable)'),
    ).toBeTruthy();
    expect(screen.getByText('43 of 43 items decided')).toBeTruthy();
  });

  it('shows the whole content hash and what it means', async () => {
    await openEdition();
    expect(screen.getByText(CONTENT_HASH)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy the content hash' })).toBeTruthy();
    expect(screen.getByText(/reckoned from everything that was sealed/)).toBeTruthy();
  });

  it('shows who approved and who sealed', async () => {
    await openEdition();
    expect(screen.getByText('1 of 1 approvals given.')).toBeTruthy();
    expect(screen.getByText(/Approved by Supervisor/)).toBeTruthy();
    expect(screen.getByText(/Sealed by Supervisor/)).toBeTruthy();
  });

  it('counts outcomes by category and leaves out what counts nothing', async () => {
    await openEdition();
    const table = within(screen.getByRole('table', { name: 'Outcomes by category' }));
    const heads = table.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual([
      'Category',
      'Compliant',
      'Partially compliant',
      'Non-compliant',
      'Not applicable',
      'Items',
      'Compliance',
    ]);
    const cells = within(table.getAllByRole('row')[2] ?? document.body).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['2', '5', '5', '3', '43', '11%']);
  });

  it('leads from a category to its items', async () => {
    await openEdition();
    fireEvent.click(screen.getByRole('button', { name: 'Reporting: show its items' }));
    await settle();
    expect(screen.getByText('1 of 2 items')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Items');
    expect(screen.queryByRole('heading', { name: MOU })).toBeNull();
  });

  it('groups items by category, folded, with everything sealed inside', async () => {
    await openEdition();
    expect(screen.getByRole('heading', { name: 'Accountability 1 item' })).toBeTruthy();
    const incidents = item(INCIDENTS);
    expect(incidents.open).toBe(false);
    for (const text of [
      'Verify that every incident was reported.',
      'Source says',
      'Took all 19 entries.',
      'Dated Oct 2, 2026',
      'Covers Apr 1 – Sep 30, 2026',
      'ab'.repeat(32),
      'Accepted by Supervisor',
      'The numbers add up.',
      'Weekly look at open records.',
    ]) {
      expect(within(incidents).getByText(new RegExp(text))).toBeTruthy();
    }
  });

  it('names no decision that was made on another revision', async () => {
    const view = anEdition();
    const itemDecisions = view.itemDecisions.map((one) => ({ ...one, assessmentRevision: 3 }));
    await openEdition({ ...view, itemDecisions });
    expect(screen.queryByText('Accepted by Supervisor')).toBeNull();
  });

  it('says when a finding had no response and an item no evidence', async () => {
    const findings = aSealedItem().findings.map((one) => ({ ...one, responses: [] }));
    await openEdition(anEdition({ items: [aSealedItem({ findings }), aPlainItem()] }));
    expect(within(item(INCIDENTS)).getByText('None was given before the seal.')).toBeTruthy();
    expect(within(item(MOU)).getByText('No evidence is cited.')).toBeTruthy();
  });

  it('unfolds what a word is found in', async () => {
    await openEdition();
    find('F-2026-001');
    await settle();
    expect(screen.queryByRole('heading', { name: MOU })).toBeNull();
    expect(item(INCIDENTS).open).toBe(true);
  });

  it('says where it looked when nothing matches, and clears', async () => {
    await openEdition();
    find('informant');
    await settle();
    expect(screen.getByText('No item matches “informant”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await settle();
    expect(item(MOU)).toBeTruthy();
  });

  it('unfolds and folds all', async () => {
    await openEdition();
    fireEvent.click(screen.getByRole('button', { name: 'Unfold all' }));
    await settle();
    expect([item(MOU).open, item(INCIDENTS).open]).toEqual([true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Fold all' }));
    await settle();
    expect([item(MOU).open, item(INCIDENTS).open]).toEqual([false, false]);
  });

  it('moves with J, unfolds with the space bar and finds with the slash', async () => {
    await openEdition();
    const press = (key: string): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    };
    press('j');
    press('j');
    expect(document.activeElement?.textContent).toContain(INCIDENTS);
    press(' ');
    await settle();
    expect([item(MOU).open, item(INCIDENTS).open]).toEqual([false, true]);
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('says which items were left out and why', async () => {
    const dropped = [
      { itemKey: 'x', ref: '9.9', title: 'x', wording: 'Verify x.', why: 'No such unit.' },
    ];
    await openEdition(anEdition({ dropped }));
    const section = within(screen.getByRole('region', { name: 'Left out of this review' }));
    expect(section.getByText('9.9')).toBeTruthy();
    expect(section.getByText(/No such unit/)).toBeTruthy();
  });

  it('asks for the report of this edition', async () => {
    const { http } = await openEdition();
    fireEvent.click(screen.getByRole('button', { name: 'Make the report of edition 1' }));
    await settle();
    expect(http.expectOne({ method: 'POST' }).request.body).toEqual({ edition: 1 });
  });

  it('says so when there is no such edition for the reader, without offering to try again', async () => {
    const { http } = await openPage(SealedEditionPage, {
      me: aMe('auditor'),
      inputs: { reviewId: 'r1', edition: '9' },
    });
    http
      .expectOne('/api/sealed-editions/r1/9')
      .flush({ code: 'not-found', requestId: 'req-9' }, { status: 404, statusText: 'Not Found' });
    await settle();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('The sealed edition could not be loaded')).toBeTruthy();
    expect(alert.getByText('req-9')).toBeTruthy();
    expect(alert.queryByRole('button')).toBeNull();
  });
});
