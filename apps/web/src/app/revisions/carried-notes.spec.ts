import { screen } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { anItemView, aVersion } from '../checklists/testing/builders';
import { type CarriedItem, type ChecklistVersionView } from '../api/views';
import { CarriedNotes } from './carried-notes';

const item = (changes: Partial<CarriedItem>): CarriedItem => ({
  itemKey: 'plans',
  change: 'unchanged',
  refBefore: '1.1',
  title: 'Plans',
  wording: 'Verify the plans.',
  checklistItemId: 'item-1',
  isEdited: false,
  ...changes,
});

async function openNotes(version: ChecklistVersionView) {
  const { http } = await openPage(CarriedNotes, { inputs: { version } });
  const request = http.match('/api/checklist-versions/version-1/carried');
  request[0]?.flush({
    documentId: 'policy-1',
    revision: 2,
    revisionBefore: 1,
    items: [
      item({}),
      item({ itemKey: 'incidents', title: 'Incidents', change: 'reworded', refBefore: '1.2' }),
      item({
        itemKey: 'costs',
        title: 'Costs',
        change: 'removed',
        refBefore: '1.3',
        checklistItemId: null,
      }),
    ],
  });
  await settle();
  return request.length;
}

describe('what a revision did to a draft', () => {
  it('names what to check and what was dropped, and counts what stayed', async () => {
    await openNotes(aVersion());
    expect(screen.getByText('1 items stay as they were, 1 to check, 1 dropped')).toBeTruthy();
    expect(screen.getByText('Source reworded: check the wording.')).toBeTruthy();
    expect(screen.getByText('Dropped: 1.3 is not in this revision any more.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'See both revisions side by side' });
    expect(link.getAttribute('href')).toBe('/policies/policy-1/revisions/2?against=1');
  });

  it('ticks off what was edited since, and only that', async () => {
    await openNotes(aVersion({ items: [anItemView({ id: 'item-1', version: 1 })] }));
    expect(screen.queryByText('Edited since')).toBeNull();
  });

  it('says it of an item that the page has in a later version', async () => {
    await openNotes(aVersion({ items: [anItemView({ id: 'item-1', version: 2 })] }));
    expect(screen.getByText('Edited since')).toBeTruthy();
  });

  it('asks for nothing once the version is published', async () => {
    expect(await openNotes(aVersion({ state: 'published' }))).toBe(0);
  });
});
