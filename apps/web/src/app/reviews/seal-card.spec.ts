import { provideRouter } from '@angular/router';
import { type Blocker } from '@plumbline/domain';
import { render, screen } from '@testing-library/angular';
import { SealCard } from './seal-card';
import { aReviewDetail } from './testing/builders';

const unanswered = (number: string): Blocker => ({
  code: 'finding-unanswered',
  params: { number },
});

async function openCard(sealBlockers: readonly Blocker[]) {
  await render(SealCard, {
    inputs: { review: aReviewDetail({ sealBlockers }) },
    providers: [provideRouter([])],
  });
}

describe('what stands between a review and its seal', () => {
  it('leads to the items that are not accepted', async () => {
    await openCard([{ code: 'items-not-accepted', params: { count: 4 } }]);
    const link = screen.getByRole('link', { name: '4 items are still to be decided.' });
    expect(link.getAttribute('href')).toBe('/reviews/review-1?status=undecided');
  });

  it('leads to each finding without a response', async () => {
    await openCard([unanswered('F-2026-001')]);
    expect(screen.getByRole('link', { name: /F-2026-001/ }).getAttribute('href')).toBe(
      '/findings?reviewId=review-1&words=F-2026-001',
    );
  });

  it('says many such findings in one line', async () => {
    await openCard(['F-1', 'F-2', 'F-3', 'F-4'].map(unanswered));
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]?.textContent).toContain('4 findings');
    expect(links[0]?.getAttribute('href')).toBe('/findings?reviewId=review-1&state=issued');
  });
});
