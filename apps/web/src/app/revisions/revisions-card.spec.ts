import { fireEvent, screen } from '@testing-library/angular';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { type RevisionList } from '../api/views';
import { RevisionsCard } from './revisions-card';

const LIST: RevisionList = {
  title: 'Joint operations',
  items: [2, 1].map((number) => ({
    number,
    sha256: 'a'.repeat(64),
    fileName: `policy-${number}.txt`,
    mediaType: 'text/plain',
    importedAt: '2026-11-24T12:00:00.000Z',
    importedBy: { id: 'u1', name: 'Program lead' },
    practices: 5,
    auditable: 4,
    checklistVersion: {
      id: `version-${number}`,
      number,
      state: number === 2 ? 'draft' : 'published',
    },
  })),
};

async function openCard(role: 'lead' | 'officer') {
  const { http } = await openPage(RevisionsCard, {
    me: aMe(role),
    inputs: { policyId: 'policy-1' },
    routes: [{ path: '**', children: [] }],
  });
  http.expectOne('/api/policies/policy-1/revisions').flush(LIST);
  await screen.findByText('Revision 2');
  return http;
}

describe('the revisions of a policy', () => {
  it('are listed with who brought them, their checklist version, and a way to compare', async () => {
    await openCard('officer');
    expect(screen.getByRole('link', { name: 'Compare with revision 1' }).getAttribute('href')).toBe(
      '/policies/policy-1/revisions/2',
    );
    expect(screen.getByRole('link', { name: 'Checklist version 2, Draft' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New revision' })).toBeNull();
  });

  it('take a new file from a lead and lead to what changed', async () => {
    const http = await openCard('lead');
    fireEvent.click(screen.getByRole('button', { name: 'New revision' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save and compare' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose a file first.');
    const file = new File(['1. Who?'], 'policy-3.txt');
    fireEvent.change(screen.getByLabelText('New revision of this document'), {
      target: { files: [file] },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save and compare' }));
    const request = http.expectOne((one) => one.method === 'POST');
    expect(request.request.urlWithParams).toBe(
      '/api/policies/policy-1/revisions?name=policy-3.txt',
    );
    request.flush({ id: 'policy-1', revision: 3 });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/policies/policy-1/revisions/3');
  });

  it('say in the parser’s words why a file was not taken', async () => {
    const http = await openCard('lead');
    fireEvent.click(screen.getByRole('button', { name: 'New revision' }));
    fireEvent.change(screen.getByLabelText('New revision of this document'), {
      target: { files: [new File(['x'], 'same.txt')] },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save and compare' }));
    const detail = 'This file is here already.';
    http
      .expectOne((one) => one.method === 'POST')
      .flush(
        { code: 'rule-unmet', errors: [{ pointer: '/file', code: 'already-imported', detail }] },
        { status: 422, statusText: 'Unprocessable Content' },
      );
    expect(await screen.findByText(detail)).toBeTruthy();
  });
});
