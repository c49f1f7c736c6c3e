import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen } from '@testing-library/angular';
import { problems } from '../core/interceptors';
import { ResponseForm } from './response-form';
import { aFindingView } from './testing/builders';

const URL = '/api/findings/finding-1/responses';

async function openForm() {
  const [responded, moved] = [jest.fn(), jest.fn()];
  await render(ResponseForm, {
    inputs: { finding: aFindingView() },
    on: { responded, moved },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  return { http: TestBed.inject(HttpTestingController), responded, moved };
}

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send the response' }));
const write = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const settle = () => new Promise((done) => setTimeout(done));

describe("an official's response", () => {
  it('needs a position and words before the server is asked', async () => {
    const { http } = await openForm();
    send();
    expect(await screen.findByText('Choose one of the three.')).toBeTruthy();
    expect(screen.getByText('Say why, in your own words.')).toBeTruthy();
    http.expectNone(URL);
  });

  it('goes out with the planned action and its day, at the version that was read', async () => {
    const { http, responded } = await openForm();
    fireEvent.click(screen.getByLabelText('Partly agree'));
    write(/^Response/, ' The form was changed. ');
    write(/^Planned action/, 'Weekly review.');
    write(/^By/, '2027-01-15');
    send();
    const request = http.expectOne(URL);
    expect(request.request.headers.get('If-Match')).toBe('W/"2"');
    expect(request.request.body).toEqual({
      position: 'partly',
      text: 'The form was changed.',
      plannedAction: 'Weekly review.',
      plannedOn: '2027-01-15',
    });
    request.flush(aFindingView({ state: 'responded' }));
    await settle();
    expect(responded).toHaveBeenCalledWith(expect.objectContaining({ state: 'responded' }));
  });

  it('asks what is done by a day that is given', async () => {
    const { http } = await openForm();
    fireEvent.click(screen.getByLabelText('Agree'));
    write(/^Response/, 'Yes.');
    write(/^By/, '2027-01-15');
    send();
    expect(await screen.findByText('Say what is done by that day.')).toBeTruthy();
    http.expectNone(URL);
  });

  it('keeps the words when the finding changed meanwhile', async () => {
    const { http, moved } = await openForm();
    fireEvent.click(screen.getByLabelText('Agree'));
    write(/^Response/, 'Yes.');
    send();
    const current = aFindingView({ version: 3, condition: 'Seven records.' });
    http
      .expectOne(URL)
      .flush({ code: 'stale', current }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    expect(moved).toHaveBeenCalledWith(current);
    expect(screen.getByLabelText(/^Response/)).toHaveProperty('value', 'Yes.');
  });
});
