import { fireEvent, screen, within } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { type SealedEditionRow } from '../api/views';
import { Announcer } from '../ui/announcer';
import { SealedPage } from './sealed-page';
import { anEditionRow, CONTENT_HASH } from './testing/builders';

async function openSealed(items: readonly SealedEditionRow[]) {
  const opened = await openPage(SealedPage, { me: aMe('auditor') });
  opened.http.expectOne('/api/sealed-editions').flush({ items });
  await settle();
  return opened;
}

describe('sealed reviews', () => {
  it('show code, agency, checklist, period, edition, seal and compliance with its counts', async () => {
    await openSealed([anEditionRow({ edition: 2 })]);
    const row = within(screen.getAllByRole('row')[1] ?? document.body);
    expect(row.getByRole('link').getAttribute('href')).toBe('/sealed/r1/2');
    for (const text of [
      'SAMPLE-PSA-2026-02',
      'Sample Agency',
      'Sample data',
      'Joint operations',
      'Apr 1 – Sep 30, 2026',
      'by Supervisor',
      '81%',
      '(30 + ½ × 5) ÷ (43 − 3)',
    ]) {
      expect(row.getByText(text)).toBeTruthy();
    }
  });

  it('mark only sample agencies as sample data', async () => {
    await openSealed([anEditionRow({ agency: { id: 'a2', name: 'Agency', isSample: false } })]);
    expect(screen.queryByText('Sample data')).toBeNull();
  });

  it('copy all digits of the hash that is shown short', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await openSealed([anEditionRow()]);
    expect(screen.getByText(`${CONTENT_HASH.slice(0, 12)}…`)).toBeTruthy();
    fireEvent.click(
      screen.getByRole('button', {
        name: 'Copy the content hash of SAMPLE-PSA-2026-02, edition 1',
      }),
    );
    await settle();
    expect(writeText).toHaveBeenCalledWith(CONTENT_HASH);
    expect(TestBed.inject(Announcer).text()).toBe('Copied.');
  });

  it('say why there is none and whom to ask', async () => {
    await openSealed([]);
    expect(screen.getByText('No sealed review to show')).toBeTruthy();
    expect(screen.getByText(/Ask its supervisor whether it is sealed/)).toBeTruthy();
  });

  it('say what failed, with the number of the request, and load again', async () => {
    const { http } = await openPage(SealedPage, { me: aMe('auditor') });
    http
      .expectOne('/api/sealed-editions')
      .flush({ code: 'unavailable', requestId: 'req-1' }, { status: 503, statusText: 'No' });
    await settle();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('req-1')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
    await settle();
    http.expectOne('/api/sealed-editions').flush({ items: [anEditionRow()] });
    await settle();
    expect(screen.getByRole('link', { name: 'SAMPLE-PSA-2026-02' })).toBeTruthy();
  });
});
