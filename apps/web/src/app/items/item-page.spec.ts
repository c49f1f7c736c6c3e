import { TestBed } from '@angular/core/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { Router } from '@angular/router';
import { openPage, settle } from '../../testing/page';
import {
  allowing,
  aMe,
  anEvidence,
  anItemRow,
  anItemView,
  OFFICER,
  SUPERVISOR,
} from '../../testing/views';
import { type ItemView } from '../api/views';
import { inputOf } from './assessment-input';
import { ItemPage } from './item-page';

const AUTOSAVE_IN_MS = 900;
const pause = () => new Promise((done) => setTimeout(done, AUTOSAVE_IN_MS));

async function openItem(view: ItemView) {
  sessionStorage.clear();
  const opened = await openPage(ItemPage, {
    me: aMe('officer'),
    inputs: { id: view.id },
  });
  opened.http.expectOne(`/api/items/${view.id}`).flush(view);
  await settle();
  opened.http
    .expectOne('/api/reviews/r1/items')
    .flush({ items: [anItemRow(), anItemRow({ id: 'i2', ref: '17.4', title: 'Money' })] });
  await settle();
  return opened;
}

const press = (key: string, more: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(document.body, { key, ...more });
};

const chosen = (): string | undefined =>
  within(screen.getByRole('group', { name: 'Outcome' }))
    .getAllByRole('radio')
    .find((radio) => radio.matches(':checked'))
    ?.getAttribute('value') ?? undefined;

const withEvidence = anItemView({
  assessment: { ...anItemView().assessment, outcome: 'compliant', evidence: [anEvidence()] },
});

describe('item page', () => {
  it('shows the wording and, beside it, the source with the cited words marked', async () => {
    await openItem(anItemView());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Verify that every');
    const source = screen.getByRole('complementary', { name: 'Source' });
    expect(source.querySelector('mark')?.textContent).toBe('The agency must tell the authorities.');
    expect(chosen()).toBeUndefined();
  });

  it('names a colleague with unsent words, and takes none of them', async () => {
    const words = { baseRevision: 0, savedAt: '2026-11-24T14:02:00Z' };
    const fields = { ...inputOf(anItemView()), narrative: 'Theirs.' };
    const by = { id: 'u9', name: 'Second officer' };
    await openItem(anItemView({ otherDrafts: [{ ...words, fields, by }] }));
    expect(screen.getByText(/has unsent words on this item/).textContent).toContain(
      'Second officer',
    );
    expect(screen.queryByDisplayValue('Theirs.')).toBeNull();
  });

  it('sends words kept offline as soon as the line is back', async () => {
    const { http } = await openItem(anItemView());
    fireEvent.input(screen.getByLabelText(/Narrative/), { target: { value: 'Read all.' } });
    await pause();
    http.expectOne('/api/items/i1/draft').error(new ProgressEvent('error'));
    await settle();
    expect(screen.getByText(/^Offline/)).toBeTruthy();
    fireEvent(window, new Event('online'));
    await settle();
    expect(http.expectOne('/api/items/i1/draft').request.body.fields.narrative).toBe('Read all.');
  });

  it('sets the outcome by its digit', async () => {
    await openItem(anItemView());
    press('1');
    await settle();
    expect(chosen()).toBe('compliant');
  });

  it('asks for a finding with the criteria of the source when the outcome fails', async () => {
    const { http } = await openItem(anItemView());
    press('3');
    await settle();
    http.expectOne((request) => request.url === '/api/users').flush({ items: [] });
    const criteria = screen.getByRole('textbox', { name: /Criteria/ });
    expect(criteria).toHaveProperty('value', 'The agency must tell the authorities. (17.3)');
  });

  it('says what is missing before the server is asked, each with a way to its field', async () => {
    const { http } = await openItem(anItemView());
    press('3');
    await settle();
    http.expectOne((request) => request.url === '/api/users').flush({ items: [] });
    fireEvent.click(screen.getByRole('button', { name: /Submit/ }));
    await settle();
    http.expectNone('/api/items/i1/submit');
    fireEvent.click(screen.getByRole('button', { name: 'Finding: Cause is empty.' }));
    expect(document.activeElement?.id).toBe('finding-0-cause');
  });

  it('asks for the reason of an outcome that needs one', async () => {
    await openItem(anItemView());
    press('4');
    await settle();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toBeTruthy();
  });

  it('saves 800 ms after the last key and says when', async () => {
    const { http } = await openItem(anItemView());
    fireEvent.input(screen.getByRole('textbox', { name: /Narrative/ }), {
      target: { value: 'Took 20.' },
    });
    await settle();
    http.expectNone('/api/items/i1/draft');
    await pause();
    const draft = http.expectOne('/api/items/i1/draft');
    expect(draft.request.body).toMatchObject({
      baseRevision: 1,
      fields: { narrative: 'Took 20.' },
    });
    draft.flush({ savedAt: '2026-11-24T14:02:00' });
    await settle();
    expect(screen.getByRole('status').textContent).toContain('Saved 14:02');
  });

  it('keeps the words on this device while the server is away', async () => {
    const { http } = await openItem(anItemView());
    fireEvent.input(screen.getByRole('textbox', { name: /Narrative/ }), {
      target: { value: 'Took 20.' },
    });
    await pause();
    http.expectOne('/api/items/i1/draft').error(new ProgressEvent('error'));
    await settle();
    expect(screen.getByRole('status').textContent).toContain('Kept on this device');
    expect(sessionStorage.getItem(`plumbline-words:${OFFICER.id}:i1`)).toContain('Took 20.');
  });

  it('keeps the words for the next session when this one has ended', async () => {
    const { http, fixture } = await openItem(anItemView());
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fireEvent.input(screen.getByRole('textbox', { name: /Narrative/ }), {
      target: { value: 'Took 20.' },
    });
    await pause();
    const refused = { status: 401, statusText: 'Unauthorized' };
    http.expectOne('/api/items/i1/draft').flush({ code: 'not-signed-in' }, refused);
    await settle();
    http.expectOne('/api/session/refresh').flush({ code: 'not-signed-in' }, refused);
    await settle();
    expect(goTo).toHaveBeenCalledTimes(1);
    expect(await fixture.componentInstance.mayLeave()).toBe(true);
    expect(sessionStorage.getItem(`plumbline-words:${OFFICER.id}:i1`)).toContain('Took 20.');
  });

  it('asks before it is left with words that the server refused', async () => {
    const { http, fixture } = await openItem(anItemView());
    fireEvent.input(screen.getByRole('textbox', { name: /Narrative/ }), {
      target: { value: 'Took 20.' },
    });
    const leaving = fixture.componentInstance.mayLeave();
    await settle();
    http
      .expectOne('/api/items/i1/draft')
      .flush({ code: 'too-large' }, { status: 413, statusText: 'Too Large' });
    await settle();
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Stay' }));
    expect(await leaving).toBe(false);
  });

  it('brings unsent words back', async () => {
    await openItem(
      anItemView({
        draft: {
          baseRevision: 1,
          savedAt: '2026-11-24T14:02:00',
          fields: {
            outcome: 'compliant',
            methods: ['test'],
            narrative: 'Unsent words.',
            reason: null,
            evidence: [],
            findings: [],
          },
        },
      }),
    );
    expect(screen.getByRole('textbox', { name: /Narrative/ })).toHaveProperty(
      'value',
      'Unsent words.',
    );
    expect(chosen()).toBe('compliant');
  });

  it('submits the version it saw and goes on to the next item', async () => {
    const { http } = await openItem(withEvidence);
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    press('Enter', { ctrlKey: true });
    await settle();
    const submit = http.expectOne('/api/items/i1/submit');
    expect(submit.request.headers.get('If-Match')).toBe('W/"3"');
    expect(submit.request.body).toMatchObject({
      outcome: 'compliant',
      evidence: [{ evidenceId: 'e1', evidenceRevision: 1, slot: 'proof' }],
    });
    submit.flush({ ...withEvidence, status: 'submitted', version: 4, allowedActions: [] });
    await settle();
    expect(goTo).toHaveBeenCalledWith(['/items', 'i2']);
  });

  it('shows mine and theirs when both changed a field, and sends my choice', async () => {
    const { http } = await openItem(withEvidence);
    fireEvent.input(screen.getByRole('textbox', { name: /Narrative/ }), {
      target: { value: 'My words.' },
    });
    press('Enter', { ctrlKey: true });
    await settle();
    http.expectOne('/api/items/i1/draft').flush({ savedAt: '2026-11-24T14:02:00' });
    await settle();
    const theirs: ItemView = {
      ...withEvidence,
      version: 5,
      assessment: {
        ...withEvidence.assessment,
        revision: 2,
        methods: ['interview', 'test'],
        narrative: 'Their words.',
        writtenBy: SUPERVISOR,
      },
    };
    http
      .expectOne('/api/items/i1/submit')
      .flush({ code: 'stale', current: theirs }, { status: 412, statusText: 'Stale' });
    await settle();
    const table = within(screen.getByRole('alert'));
    expect(table.getByRole('radio', { name: 'My words.' })).toHaveProperty('checked', true);
    fireEvent.click(table.getByRole('radio', { name: 'Their words.' }));
    fireEvent.click(table.getByRole('button', { name: 'Keep my choice' }));
    await settle();
    expect(screen.getByRole('textbox', { name: /Narrative/ })).toHaveProperty(
      'value',
      'Their words.',
    );
    press('Enter', { ctrlKey: true });
    await settle();
    http
      .match('/api/items/i1/draft')
      .forEach((draft) => draft.flush({ savedAt: '2026-11-24T14:03:00' }));
    await settle();
    const { request } = http.expectOne('/api/items/i1/submit');
    expect(request.headers.get('If-Match')).toBe('W/"5"');
    // Only they changed the methods: what I chose of the narrative doesn't undo that.
    expect(request.body).toMatchObject({
      narrative: 'Their words.',
      methods: ['interview', 'test'],
    });
  });

  it('sends again by itself when only assignment or dates moved the version', async () => {
    const { http } = await openItem(withEvidence);
    press('Enter', { ctrlKey: true });
    await settle();
    http
      .expectOne('/api/items/i1/submit')
      .flush(
        { code: 'stale', current: { ...withEvidence, version: 9 } },
        { status: 412, statusText: 'Stale' },
      );
    await settle();
    expect(http.expectOne('/api/items/i1/submit').request.headers.get('If-Match')).toBe('W/"9"');
  });

  it('shows the comment of a returned item', async () => {
    await openItem(
      anItemView({
        status: 'returned',
        history: [
          {
            kind: 'returned',
            by: SUPERVISOR,
            at: '2026-11-20T10:00:00Z',
            revision: 1,
            comment: 'Attach the access list.',
          },
        ],
      }),
    );
    expect(screen.getByRole('note').textContent).toContain('Attach the access list.');
  });

  it('is for reading only where nothing may be written', async () => {
    await openItem(
      anItemView({
        status: 'submitted',
        allowedActions: allowing('item.withdraw'),
      }),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Submit/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeTruthy();
    expect(screen.getByText('With Supervisor to decide.')).toBeTruthy();
  });

  it('adds a link with the day it speaks of and cites it', async () => {
    const { http } = await openItem(anItemView());
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    await settle();
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: 'Complaint page' } });
    fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'notice' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
    await settle();
    expect(screen.getByText('Enter an address that starts with https://.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Address'), {
      target: { value: 'https://example.gov/complaints' },
    });
    fireEvent.input(screen.getByLabelText('Day it speaks of'), { target: { value: '2026-11-06' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
    await settle();
    const add = http.expectOne('/api/evidence');
    expect(add.request.body).toMatchObject({
      agencyId: 'a1',
      kind: 'link',
      url: 'https://example.gov/complaints',
      datedOn: '2026-11-06',
    });
    const { slot: _slot, ...stored } = anEvidence({
      kind: 'link',
      title: 'Complaint page',
      url: 'https://example.gov/complaints',
    });
    add.flush(stored);
    await settle();
    expect(screen.getByRole('link', { name: 'Complaint page' })).toBeTruthy();
  });
});
