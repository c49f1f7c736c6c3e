import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ClaimList, type ClaimRow } from '../api/views';
import { problems } from '../core/interceptors';
import { OpenEdit } from '../core/open-edit';
import { ClaimsPage } from './claims-page';

const aRow = (changes: Partial<ClaimRow> = {}): ClaimRow => ({
  practiceId: 'p1',
  practiceKey: '1.1-plans',
  ref: '1.1',
  title: 'Plans',
  text: 'Plans: Agencies must submit plans.',
  policy: { id: 'policy-1', title: 'Joint operations' },
  section: { number: 1, heading: 'How do agencies report?' },
  obligation: 'mandatory',
  category: 'reporting',
  auditable: true,
  claim: { status: 'source_says', note: null, asOf: null, by: null, version: 0 },
  settable: true,
  ...changes,
});

const isList = ({ url }: { url: string }) => url === '/api/claims';

async function openPage(rows: readonly ClaimRow[] = [aRow()]) {
  await render(ClaimsPage, {
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', component: ClaimsPage }]),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const list: ClaimList = {
    items: rows,
    total: rows.length,
    counts: { source_says: 4, confirmed: 3, contradicted: 2, unknown: 1 },
  };
  const request = http.expectOne(isList);
  request.flush(list);
  http.expectOne('/api/policies').flush({ items: [] });
  await screen.findByText(rows[0]?.text ?? 'No practice matches');
  return { http, query: request.request.params };
}

/** After the promises of a click and what follows from the signals they set. */
const settled = async () => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
};

const openForm = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Set the claim status of 1.1' }));
  return screen.findByLabelText(/^Note/);
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Set the claim status' }));

describe('what counsel says of claims', () => {
  it('counts the practices of each status, and asks the server to narrow', async () => {
    const { http } = await openPage();
    expect(screen.getByLabelText('Contradicted 2')).toBeTruthy();
    expect(screen.getByLabelText('All 10')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Contradicted 2'));
    await settled();
    expect(TestBed.inject(Router).url).toContain('status=contradicted');
    const asked = http.match(isList).at(-1);
    expect(asked?.request.params.get('status')).toBe('contradicted');
  });

  it('is set with a note and a day, at the number of notes that were seen', async () => {
    const { http } = await openPage();
    const note = await openForm();
    fireEvent.click(screen.getByRole('radio', { name: /^Contradicted the law/ }));
    save();
    expect(await screen.findByText('Write a note: what was looked into, and where.')).toBeTruthy();
    fireEvent.input(note, { target: { value: 'Section 4 says otherwise.' } });
    fireEvent.input(screen.getByLabelText(/^As of/), { target: { value: '2026-11-20' } });
    save();
    const sent = http.expectOne('/api/policies/policy-1/claims');
    expect(sent.request.headers.get('If-Match')).toBe('W/"0"');
    expect(sent.request.body).toEqual({
      practiceKey: '1.1-plans',
      status: 'contradicted',
      note: 'Section 4 says otherwise.',
      asOf: '2026-11-20',
    });
    sent.flush({
      status: 'contradicted',
      note: 'x',
      asOf: '2026-11-20',
      by: 'Counsel',
      version: 1,
    });
    await settled();
    http.expectOne(isList);
  });

  it('shows what someone else said meanwhile, and goes on top of it', async () => {
    const { http } = await openPage();
    fireEvent.input(await openForm(), { target: { value: 'It holds.' } });
    save();
    const other = {
      status: 'unknown',
      note: 'No act found.',
      asOf: null,
      by: 'Counsel',
      version: 1,
    };
    http
      .expectOne('/api/policies/policy-1/claims')
      .flush({ code: 'stale', current: other }, { status: 412, statusText: 'Precondition Failed' });
    expect(await screen.findByText(/No act found\./)).toBeTruthy();
    save();
    const again = http.expectOne('/api/policies/policy-1/claims');
    expect(again.request.headers.get('If-Match')).toBe('W/"1"');
    expect(again.request.body.note).toBe('It holds.');
  });

  it('asks before a note is lost', async () => {
    await openPage();
    fireEvent.input(await openForm(), { target: { value: 'Half a sentence' } });
    TestBed.tick();
    expect(TestBed.inject(OpenEdit).isDirty()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText("Your changes aren't saved")).toBeTruthy();
  });

  it('shows every note so far', async () => {
    const claim = {
      status: 'confirmed',
      note: 'Yes.',
      asOf: null,
      by: 'Counsel',
      version: 2,
    } as const;
    const { http } = await openPage([aRow({ claim })]);
    fireEvent.click(screen.getByRole('button', { name: 'Notes on 1.1' }));
    await settled();
    http.expectOne('/api/policies/policy-1/claims/1.1-plans').flush({
      items: [
        {
          status: 'confirmed',
          note: 'Yes.',
          asOf: null,
          by: 'Counsel',
          at: '2026-11-24T12:00:00Z',
        },
        {
          status: 'unknown',
          note: 'No act named.',
          asOf: null,
          by: null,
          at: '2026-11-20T12:00:00Z',
        },
      ],
    });
    expect(await screen.findByText('No act named.')).toBeTruthy();
    expect(screen.getByText('Came with the document; counsel has not looked into it')).toBeTruthy();
  });

  it('offers nothing to set where the policy is another agency’s own', async () => {
    await openPage([aRow({ settable: false })]);
    expect(screen.queryByRole('button', { name: /^Set the claim/ })).toBeNull();
  });
});
