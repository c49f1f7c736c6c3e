import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage } from '../../testing/page';
import { type ComparisonView } from '../api/views';
import { ComparisonPage } from './comparison-page';
import { aChange, aComparison } from './testing/builders';

async function openComparison(view: ComparisonView = aComparison()) {
  const { http } = await openPage(ComparisonPage, { inputs: { id: 'policy-1', number: '2' } });
  http.expectOne('/api/policies/policy-1/revisions/2/comparison').flush(view);
  await screen.findByRole('heading', { name: 'Revision 2 against revision 1' });
}

describe('two revisions side by side', () => {
  it('shows what changed first, each kind with its count', async () => {
    await openComparison();
    expect(screen.getByRole('button', { name: 'What changed 3' }).ariaPressed).toBe('true');
    expect(screen.getByRole('button', { name: 'Strengthened 1' })).toBeTruthy();
    expect(await screen.findByText('3 of 4 changes')).toBeTruthy();
    expect(screen.queryByText('Plans: Agencies submit plans.')).toBeNull();
  });

  it('narrows to one kind, and to words', async () => {
    await openComparison();
    fireEvent.click(screen.getByRole('button', { name: 'Removed 1' }));
    expect(await screen.findByText('1 of 4 changes')).toBeTruthy();
    expect(screen.getByText('A statement.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All 4' }));
    fireEvent.input(screen.getByLabelText('Find a practice'), { target: { value: 'register' } });
    expect(await screen.findByText('1 of 4 changes')).toBeTruthy();
  });

  it('says in words which go and which come, and how it binds before and after', async () => {
    await openComparison();
    const card = screen.getByRole('region', { name: '1.2 → 1.3 Incidents' });
    expect(card.querySelector('del')?.textContent).toBe('removed: promptly., end of removed ');
    expect(card.querySelector('ins')?.textContent).toBe('added: within 24 hours., end of added ');
    expect(within(card).getByText('Expected')).toBeTruthy();
    expect(within(card).getByText('Mandatory')).toBeTruthy();
  });

  it('leads on to the draft checklist', async () => {
    await openComparison();
    const draft = screen.getByRole('link', { name: 'Check the draft, version 2' });
    expect(draft.getAttribute('href')).toBe('/checklists/version-2');
  });

  it('says so when nothing changed', async () => {
    await openComparison(
      aComparison({ changes: [aChange()], counts: [{ kind: 'unchanged', count: 1 }] }),
    );
    expect(screen.getByText('Nothing changed')).toBeTruthy();
  });
});
