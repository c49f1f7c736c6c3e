import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistItemView } from '../api/views';
import { problems } from '../core/interceptors';
import { ItemEditor } from './item-editor';
import { anItemView } from './testing/builders';

async function openEditor(item = anItemView()) {
  const saved = jest.fn();
  await render(ItemEditor, {
    inputs: { item, documentId: 'policy-1' },
    on: { saved },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return { http: TestBed.inject(HttpTestingController), saved };
}

const write = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save the item' }));
const refuseWith = (http: HttpTestingController, current: ChecklistItemView) =>
  http
    .expectOne('/api/checklist-items/item-1')
    .flush({ code: 'stale', current }, { status: 412, statusText: 'Precondition Failed' });

describe('editing a checklist item', () => {
  it('shows the words of the source beside the form', async () => {
    await openEditor();
    expect(screen.getByText('Agencies sign agreements.')).toBeTruthy();
    expect(screen.getByRole('link', { name: '5.1 in the document' }).getAttribute('href')).toBe(
      '/policies/policy-1#practice-5.1',
    );
  });

  it('sends the changed fields alone, at the version it saw', async () => {
    const { http, saved } = await openEditor();
    write(/^Wording/, 'Verify the register.');
    fireEvent.click(screen.getByLabelText('Interview'));
    save();
    const { request } = http.expectOne('/api/checklist-items/item-1');
    expect(request.method).toBe('PATCH');
    expect(request.headers.get('If-Match')).toBe('W/"3"');
    expect(request.body).toEqual({
      wording: 'Verify the register.',
      methods: ['examine', 'interview'],
    });
    expect(saved).not.toHaveBeenCalled();
  });

  it('names what is missing before publishing', async () => {
    await openEditor();
    write(/^Responsible unit/, '');
    expect(await screen.findByText('Missing before publishing: Responsible unit')).toBeTruthy();
  });

  it('adds and removes lines of evidence', async () => {
    const { http } = await openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
    fireEvent.input(await screen.findByLabelText('Evidence 2'), { target: { value: 'register' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove “agreement”' }));
    save();
    expect(http.expectOne('/api/checklist-items/item-1').request.body).toEqual({
      suggestedEvidence: ['register'],
    });
  });

  it('merges what only one of two people changed, and asks to save again', async () => {
    const { http } = await openEditor();
    write(/^Wording/, 'Verify mine.');
    save();
    refuseWith(http, anItemView({ version: 4, responsibleUnit: 'their unit' }));
    expect((await screen.findByRole('alert')).textContent).toContain('both are in the form');
    expect(screen.getByLabelText(/^Responsible unit/)).toHaveProperty('value', 'their unit');
    save();
    const { request } = http.expectOne('/api/checklist-items/item-1');
    expect(request.headers.get('If-Match')).toBe('W/"4"');
    expect(request.body).toEqual({ wording: 'Verify mine.' });
  });

  it('shows mine and theirs where both changed a field, and saves the choice', async () => {
    const { http } = await openEditor();
    write(/^Wording/, 'Verify mine.');
    write(/^Title/, 'My title');
    save();
    refuseWith(http, anItemView({ version: 4, wording: 'Verify theirs.' }));
    await screen.findByText('Changed by someone else');
    fireEvent.click(screen.getByRole('radio', { name: 'Verify theirs.' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save my choice' }));
    const { request } = http.expectOne('/api/checklist-items/item-1');
    expect(request.headers.get('If-Match')).toBe('W/"4"');
    expect(request.body).toEqual({ title: 'My title' });
  });
});
