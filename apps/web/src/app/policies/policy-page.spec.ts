import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type PolicyView, type PracticeView } from '../api/views';
import { problems } from '../core/interceptors';
import { Announcer } from '../ui/announcer';
import { PolicyPage } from './policy-page';

const aPractice = (changes: Partial<PracticeView>): PracticeView => ({
  id: 'p1',
  ref: '1.1',
  parentRef: null,
  practiceKey: 'k1',
  title: 'Register',
  span: [20, 60],
  gaps: [],
  text: 'Register: Agencies must keep a register.',
  obligation: 'mandatory',
  auditable: true,
  contextReason: null,
  category: 'oversight',
  why: ['mandatory: “must”'],
  claim: { status: 'source_says', note: null, asOf: null, by: null, version: 0 },
  checklistItemId: 'item-1',
  ...changes,
});

const POLICY: PolicyView = {
  id: 'policy-1',
  slug: 'policy',
  title: 'Joint operations',
  revision: 2,
  practices: 2,
  auditable: 1,
  sha256: 'a'.repeat(64),
  importedAt: '2026-11-24T12:00:00.000Z',
  checklistVersionId: 'version-1',
  readingId: 'reading-1',
  text: '',
  source: { mediaType: 'text/plain', encoding: 'utf-8', extractor: 'plumbline/1.0.0', length: 120 },
  sections: [
    {
      id: 's1',
      number: 1,
      ordinal: 1,
      heading: 'What is kept?',
      span: [0, 60],
      practices: [aPractice({})],
    },
    {
      id: 's2',
      number: 2,
      ordinal: 2,
      heading: 'What follows?',
      span: [60, 120],
      practices: [
        aPractice({
          id: 'p2',
          ref: '2.1',
          title: null,
          text: 'Trust grows.',
          auditable: false,
          contextReason: 'benefit',
          why: ['context (benefit)'],
          checklistItemId: null,
        }),
      ],
    },
  ],
  issues: [
    { severity: 'info', code: 'prose-answer', line: 9, span: [70, 80], message: 'Read as prose.' },
  ],
};

async function openPage() {
  await render(PolicyPage, {
    inputs: { id: 'policy-1' },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return TestBed.inject(HttpTestingController);
}

async function openPolicy() {
  const http = await openPage();
  http.expectOne('/api/policies/policy-1').flush(POLICY);
  await screen.findByText('Trust grows.');
}

describe('a policy document', () => {
  it('shows each practice with the words that led to its reading, and its checklist item', async () => {
    await openPolicy();
    expect(screen.getByText('mandatory: “must”')).toBeTruthy();
    expect(screen.getByText('Context: benefit')).toBeTruthy();
    const item = screen.getByRole('link', { name: 'Checklist item of 1.1' });
    expect(item.getAttribute('href')).toBe('/checklists/version-1#item-1');
  });

  it('names file, extractor and hash', async () => {
    await openPolicy();
    expect(screen.getByText('a'.repeat(64))).toBeTruthy();
    expect(screen.getByText('plumbline/1.0.0')).toBeTruthy();
  });

  it('narrows to context, and leaves sections without any away', async () => {
    await openPolicy();
    fireEvent.click(screen.getByLabelText('Context 1'));
    expect(await screen.findByText('1 of 2')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '1. What is kept?' })).toBeNull();
    expect(screen.getByRole('heading', { name: '2. What follows?' })).toBeTruthy();
  });

  it('leads to the next issue with N, unless someone is typing', async () => {
    await openPolicy();
    const announcer = TestBed.inject(Announcer);
    const find = screen.getByLabelText('Find a practice');
    fireEvent.keyDown(find, { key: 'n' });
    expect(announcer.text()).toBe('');
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(announcer.text()).toBe('Line 9: Read as prose.');
  });

  it('says what failed with the number of the request, and tries again', async () => {
    const http = await openPage();
    http
      .expectOne('/api/policies/policy-1')
      .flush(
        { code: 'unavailable', requestId: 'req-7' },
        { status: 503, statusText: 'Service Unavailable' },
      );
    expect((await screen.findByRole('alert')).textContent).toContain('req-7');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await new Promise((done) => setTimeout(done));
    http.expectOne('/api/policies/policy-1').flush(POLICY);
    expect(await screen.findByText('Trust grows.')).toBeTruthy();
  });

  it('lists its own keys', async () => {
    await openPolicy();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByText('next and previous thing to check')).toBeTruthy();
  });
});
