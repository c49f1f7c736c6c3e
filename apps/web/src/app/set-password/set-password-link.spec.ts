import { fireEvent, screen } from '@testing-library/angular';
import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { render } from '@testing-library/angular';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { settle } from '../../testing/page';
import { problems } from '../core/interceptors';
import { SetPasswordPage } from './set-password-page';

async function open(token?: string): Promise<HttpTestingController> {
  const queryParamMap = convertToParamMap(token === undefined ? {} : { token });
  await render(SetPasswordPage, {
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: ActivatedRoute, useValue: { snapshot: { queryParamMap } } },
    ],
  });
  await settle();
  return TestBed.inject(HttpTestingController);
}

const type = (label: RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const send = async (): Promise<void> => {
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Set the password' }));
  await settle();
};
const fillIn = (words = 'fifteen letters'): void => {
  type(/New password/, words);
  type(/The same again/, words);
};

describe('a password link', () => {
  it('sets the password with its token, then leads to signing in', async () => {
    const http = await open('abc123');
    fillIn();
    await send();
    const sent = http.expectOne({ method: 'POST', url: '/api/set-password' });
    expect(sent.request.body).toEqual({ token: 'abc123', password: 'fifteen letters' });
    sent.flush(null);
    await settle();
    expect(screen.getByRole('heading', { name: 'Your password is set' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
  });

  it('that was used already says whom to ask', async () => {
    const http = await open('abc123');
    fillIn();
    await send();
    http
      .expectOne('/api/set-password')
      .flush({ code: 'forbidden' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Ask an administrator for a new one');
  });

  it('without its token says so at once and sends nothing', async () => {
    const http = await open();
    expect(screen.getByRole('alert').textContent).toContain('is incomplete');
    fillIn();
    await send();
    http.expectNone('/api/set-password');
  });

  it('sends nothing while the password is short or typed differently', async () => {
    const http = await open('abc123');
    fillIn('fourteen chars');
    await send();
    expect(screen.getByText('Use at least 15 characters.')).toBeTruthy();
    type(/New password/, 'fifteen letters');
    await send();
    expect(screen.getByText('Type the same password again.')).toBeTruthy();
    http.expectNone('/api/set-password');
  });
});
