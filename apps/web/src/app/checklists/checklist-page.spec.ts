import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistVersionView } from '../api/views';
import { problems } from '../core/interceptors';
import { Session } from '../core/session';
import { ChecklistPage } from './checklist-page';
import { anItemView, aVersion } from './testing/builders';

async function openPage(version: ChecklistVersionView, can: readonly Action[] = []) {
  await render(ChecklistPage, {
    inputs: { versionId: version.id },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { mayEver: (action: Action) => can.includes(action) } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/checklist-versions/version-1').flush(version);
  http.expectOne('/api/checklists').flush({ items: [] });
  await screen.findByText('Verify that an agreement exists.');
  return http;
}

const LEAD: readonly Action[] = ['checklist.publish', 'checklist.edit', 'review.plan'];

describe('a checklist', () => {
  it('says which fields an item lacks, and holds back its publication', async () => {
    const blockers = [
      { code: 'checklist-item-incomplete', params: { field: 'methods' }, pointer: '/methods' },
    ] as const;
    await openPage(
      aVersion({
        items: [anItemView({ blockers })],
        allowedActions: [{ action: 'checklist.publish', allowed: false, blockers }],
      }),
      LEAD,
    );
    expect(screen.getByText('Missing: Methods')).toBeTruthy();
    expect(screen.getByText('1 items lack something.')).toBeTruthy();
    const publish = screen.getByRole('button', { name: 'Publish version 1' });
    expect(publish.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(publish);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is published with a note, at the version that was seen', async () => {
    const http = await openPage(aVersion(), LEAD);
    fireEvent.click(screen.getByRole('button', { name: 'Publish version 1' }));
    const note = await screen.findByLabelText(/Note/);
    const confirm = () => screen.getAllByRole('button', { name: 'Publish version 1' }).at(-1);
    fireEvent.click(confirm() ?? note);
    expect((await screen.findByRole('alert')).textContent).toContain('Write a note');
    fireEvent.input(note, { target: { value: 'First version.' } });
    fireEvent.click(confirm() ?? note);
    const request = http.expectOne('/api/checklist-versions/version-1/publish');
    expect(request.request.headers.get('If-Match')).toBe('W/"5"');
    expect(request.request.body).toEqual({ note: 'First version.' });
    request.flush(
      aVersion({ state: 'published', publishedAt: '2026-11-24T12:00:00Z', allowedActions: [] }),
    );
    const plan = await screen.findByRole('link', { name: 'Plan a review' });
    expect(plan.getAttribute('href')).toBe('/reviews/new?checklistVersionId=version-1');
  });

  it('can only be read once it is published; a new draft starts from it', async () => {
    const http = await openPage(
      aVersion({ state: 'published', publishedAt: '2026-11-24T12:00:00Z', allowedActions: [] }),
      LEAD,
    );
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'New draft version' }));
    expect(http.expectOne('/api/checklists/checklist-1/versions').request.method).toBe('POST');
  });

  it('offers an officer neither editing nor publishing', async () => {
    const blockers = [{ code: 'needs-role' }] as const;
    await openPage(
      aVersion({
        allowedActions: [
          { action: 'checklist.edit', allowed: false, blockers },
          { action: 'checklist.publish', allowed: false, blockers },
        ],
      }),
    );
    expect(screen.queryByRole('button', { name: /Edit|Publish|New draft/ })).toBeNull();
  });

  it('says what was searched when nothing is found, and clears the filter', async () => {
    await openPage(aVersion(), LEAD);
    fireEvent.input(screen.getByLabelText('Find an item'), { target: { value: 'informant' } });
    expect(await screen.findByText('No item matches “informant”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('Verify that an agreement exists.')).toBeTruthy();
  });
});
