import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistVersionView, type VersionChanges } from '../api/views';
import { problems } from '../core/interceptors';
import { PublishPage } from './publish-page';
import { anItemView, aVersion, NO_FIELDS } from './testing/builders';

const NOTHING: VersionChanges = { base: null, added: [], dropped: [], changed: [], unchanged: 0 };

async function openPage(version: ChecklistVersionView, changes: VersionChanges = NOTHING) {
  await render(PublishPage, {
    inputs: { versionId: version.id },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/checklist-versions/version-1').flush(version);
  http.expectOne('/api/checklist-versions/version-1/changes').flush(changes);
  await screen.findByRole('heading', { level: 1, name: /version 1/ });
  return http;
}

const publish = () => fireEvent.click(screen.getByRole('button', { name: 'Publish version 1' }));
const write = (note: string) =>
  fireEvent.input(screen.getByLabelText(/^Note/), { target: { value: note } });

const changedItem = (ref: string, title: string) => ({
  ...{ id: ref, itemKey: ref, ref, title, wording: `Verify ${title}.`, why: null },
  ...{ fields: [], before: null, after: null },
});

describe('publishing a version', () => {
  it('names every item that lacks something, with a link to it, and holds back', async () => {
    const blockers = [
      { code: 'checklist-item-incomplete', params: { field: 'methods' }, pointer: '/methods' },
    ] as const;
    const repeated = { code: 'duplicate-wording', params: { number: 2, first: 1 } } as const;
    const http = await openPage(
      aVersion({
        items: [anItemView({ blockers }), anItemView({ id: 'item-2', ref: '7.2' })],
        allowedActions: [
          { action: 'checklist.publish', allowed: false, blockers: [...blockers, repeated] },
        ],
      }),
    );
    const links = screen.getAllByRole('link', { name: '5.1 Executed agreements' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/checklists/version-1#item-1',
      '/checklists/version-1#item-1',
    ]);
    expect(screen.getByRole('link', { name: '7.2 Executed agreements' })).toBeTruthy();
    write('First.');
    publish();
    http.expectNone('/api/checklist-versions/version-1/publish');
  });

  it('shows what changes: fields word by word, reasons, and how much stays', async () => {
    await openPage(aVersion(), {
      base: { id: 'version-0', number: 1 },
      added: [changedItem('1.3', 'Summaries')],
      dropped: [{ ...changedItem('1.2', 'Incidents'), why: 'Covered by another law.' }],
      changed: [
        {
          ...changedItem('1.1', 'Plans'),
          fields: ['wording'],
          before: { ...NO_FIELDS, wording: 'Verify the log.' },
          after: { ...NO_FIELDS, wording: 'Verify the register.' },
        },
      ],
      unchanged: 40,
    });
    expect(screen.getByText('Against version 1: 40 items unchanged.')).toBeTruthy();
    for (const heading of ['Changed: 1', 'Added: 1', 'Dropped: 1']) {
      expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    }
    expect(screen.getByText('register.').tagName).toBe('INS');
    expect(screen.getByText(/Covered by another law\./)).toBeTruthy();
  });

  it('sends the note at the version that was seen, and opens what was published', async () => {
    const http = await openPage(aVersion());
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    publish();
    expect(await screen.findByText('Write a note: what is new in this version.')).toBeTruthy();
    write('First version.');
    publish();
    const sent = http.expectOne('/api/checklist-versions/version-1/publish');
    expect(sent.request.headers.get('If-Match')).toBe('W/"5"');
    expect(sent.request.body).toEqual({ note: 'First version.' });
    sent.flush(aVersion({ state: 'published' }));
    await new Promise((done) => setTimeout(done));
    expect(navigate).toHaveBeenCalledWith(['/checklists', 'version-1']);
  });

  it('publishes nothing that was not seen: it reads again and says so', async () => {
    const http = await openPage(aVersion());
    write('First version.');
    publish();
    http
      .expectOne('/api/checklist-versions/version-1/publish')
      .flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    expect(
      (await screen.findByText(/The checklist changed since you saw it/)).textContent,
    ).toContain('Nothing was published');
    http.expectOne('/api/checklist-versions/version-1');
    http.expectOne('/api/checklist-versions/version-1/changes');
  });

  it('offers a reader what a published version changed, not to publish', async () => {
    await openPage(aVersion({ state: 'published', note: 'The first.', allowedActions: [] }));
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
    expect(screen.getByText('The first.')).toBeTruthy();
  });
});
