import { fireEvent, screen } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { openPage, settle } from '../../testing/page';
import { AGENCY, aMe, OFFICER } from '../../testing/views';
import { type AuditEntry, type AuditPageView } from '../api/views';
import { AuditPage } from './audit-page';

const anEntry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  id: 'l1',
  at: '2026-11-20T10:00:00Z',
  type: 'item.returned',
  subject: { kind: 'item', id: 'i1', name: 'SAMPLE-2026-01: Incidents are reported' },
  subjectVersion: 4,
  actor: OFFICER,
  agency: AGENCY,
  revision: 2,
  note: 'Name the log.',
  isErased: false,
  isSequenced: true,
  ...change,
});

async function openTrail(
  answer: Partial<AuditPageView>,
  {
    role = 'auditor',
    inputs = {},
  }: {
    role?: Parameters<typeof aMe>[0];
    inputs?: Readonly<Record<string, string>>;
  } = {},
) {
  const opened = await openPage(AuditPage, {
    me: aMe(role),
    inputs,
    routes: [{ path: 'audit', component: AuditPage }],
  });
  opened.http.match('/api/agencies').forEach((request) => request.flush({ items: [] }));
  const request = opened.http.expectOne(({ url }) => url === '/api/audit');
  request.flush({ items: [anEntry()], nextCursor: null, ...answer });
  await settle();
  return request.request.params;
}

describe('the audit trail', () => {
  it('says in words who did what about what', async () => {
    await openTrail({});
    const row = screen.getByRole('row', { name: /Returned an item/ });
    for (const words of [OFFICER.name, 'no. 2', '“Name the log.”', 'Incidents are reported']) {
      expect(row.textContent).toContain(words);
    }
  });

  it('links to the subject only for who may open it', async () => {
    await openTrail({});
    expect(screen.queryByRole('link', { name: /Incidents/ })).toBeNull();
    TestBed.resetTestingModule();
    await openTrail({}, { role: 'supervisor' });
    expect(screen.getAllByRole('link', { name: /Incidents/ })[0]?.getAttribute('href')).toBe(
      '/items/i1',
    );
  });

  it('asks for what the address names, and for nothing it does not know', async () => {
    const params = await openTrail(
      {},
      { inputs: { kind: 'item', type: 'nonsense', from: '2026-01-01', cursor: 'l9' } },
    );
    expect(params.keys().sort()).toEqual(['cursor', 'from', 'kind']);
    expect(screen.getByRole('link', { name: 'Newest' })).toBeTruthy();
  });

  it('puts a filter into the address and begins at the newest event', async () => {
    await openTrail({}, { inputs: { cursor: 'l9' } });
    fireEvent.click(screen.getByRole('button', { name: /show only theirs/ }));
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/audit?actorId=${OFFICER.id}`);
  });

  it('tells the system from people, and the erased from the silent', async () => {
    await openTrail({
      items: [
        anEntry({ actor: null, agency: null, isErased: true, isSequenced: false, note: null }),
      ],
    });
    for (const words of ['System', 'All agencies', /erased; its hash stands/, /signed head yet/]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('goes on to older events', async () => {
    await openTrail({ nextCursor: 'l1' });
    expect(screen.getByRole('link', { name: 'Older' }).getAttribute('href')).toContain('cursor=l1');
  });

  it('says why it is empty, with and without filters', async () => {
    await openTrail({ items: [] });
    expect(screen.getByText('Nothing has happened yet')).toBeTruthy();
    TestBed.resetTestingModule();
    document.body.replaceChildren();
    await openTrail({ items: [] }, { inputs: { kind: 'item' } });
    expect(screen.getByRole('link', { name: 'Clear filters' })).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    const opened = await openPage(AuditPage, { me: aMe('auditor') });
    opened.http
      .expectOne(({ url }) => url === '/api/audit')
      .flush({}, { status: 503, statusText: 'Away' });
    await settle();
    expect(screen.getByText('The audit trail could not be loaded')).toBeTruthy();
  });
});
