import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistVersionView } from '../api/views';
import { problems } from '../core/interceptors';
import { OpenEdit } from '../core/open-edit';
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
  it('says which fields an item lacks, and leads to its publication', async () => {
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
    const publish = screen.getByRole('link', { name: 'Publish version 1…' });
    expect(publish.getAttribute('href')).toBe('/checklists/version-1/publish');
  });

  it('leads from a published version to its reviews', async () => {
    await openPage(
      aVersion({ state: 'published', publishedAt: '2026-11-24T12:00:00Z', allowedActions: [] }),
      LEAD,
    );
    const plan = screen.getByRole('link', { name: 'Plan a review' });
    expect(plan.getAttribute('href')).toBe('/reviews/new?checklistVersionId=version-1');
  });

  it('asks before words are lost, and not when there are none', async () => {
    await openPage(aVersion(), LEAD);
    fireEvent.click(screen.getByRole('button', { name: /^Edit 5\.1/ }));
    const wording = await screen.findByLabelText(/^Wording/);
    const openEdit = TestBed.inject(OpenEdit);
    TestBed.tick();
    expect(await openEdit.mayClose()).toBe(true);
    fireEvent.input(wording, { target: { value: 'Verify the register.' } });
    TestBed.tick();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText("Your changes aren't saved")).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stay' }));
    await new Promise((done) => setTimeout(done));
    expect(screen.getByLabelText(/^Wording/)).toHaveProperty('value', 'Verify the register.');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave without them' }));
    await new Promise((done) => setTimeout(done));
    expect(screen.queryByLabelText(/^Wording/)).toBeNull();
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
