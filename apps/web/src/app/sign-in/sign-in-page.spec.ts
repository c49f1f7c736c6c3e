import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { bearer, problems } from '../core/interceptors';
import { Session } from '../core/session';
import { SignInPage } from './sign-in-page';

const me = {
  id: 'u1',
  name: 'Officer',
  email: 'officer@example.gov',
  sampleData: true,
  grants: [{ role: 'officer', agencyId: 'a1', agencyName: 'Sample Agency' }],
};

async function openPage(next?: string) {
  await render(SignInPage, {
    inputs: { next },
    providers: [
      provideHttpClient(withInterceptors([problems, bearer])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/setup').flush({ needed: false });
  const goTo = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  return { http, goTo };
}

function fillIn(email: string, password: string): void {
  fireEvent.input(screen.getByLabelText(/Email/), { target: { value: email } });
  fireEvent.input(screen.getByLabelText(/Password/), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('sign-in page', () => {
  it('leads an officer to their work', async () => {
    const { http, goTo } = await openPage();
    fillIn('officer@example.gov', 'sample-plumb-line-2026');
    const request = http.expectOne('/api/session');
    expect(request.request.body).toEqual({
      email: 'officer@example.gov',
      password: 'sample-plumb-line-2026',
    });
    request.flush({ accessToken: 't', expiresIn: 600, me });
    await new Promise((done) => setTimeout(done));
    expect(goTo).toHaveBeenCalledWith('/my-work');
    expect(TestBed.inject(Session).me()?.name).toBe('Officer');
  });

  it('never leads to another site after signing in', async () => {
    const { http, goTo } = await openPage('//example.com/');
    fillIn('officer@example.gov', 'sample-plumb-line-2026');
    http.expectOne('/api/session').flush({ accessToken: 't', expiresIn: 600, me });
    await new Promise((done) => setTimeout(done));
    expect(goTo).toHaveBeenCalledWith('/my-work');
  });

  it('says what to do when the words do not match', async () => {
    const { http } = await openPage();
    fillIn('officer@example.gov', 'wrong-wrong-wrong');
    http
      .expectOne('/api/session')
      .flush({ code: 'not-signed-in' }, { status: 401, statusText: 'Unauthorized' });
    expect((await screen.findByRole('alert')).textContent).toContain('Check both');
  });

  it('says how long to wait when throttled', async () => {
    const { http } = await openPage();
    fillIn('officer@example.gov', 'wrong-wrong-wrong');
    http
      .expectOne('/api/session')
      .flush({ code: 'too-many-requests' }, { status: 429, statusText: 'Too Many Requests' });
    expect((await screen.findByRole('alert')).textContent).toContain('Wait 15 minutes');
  });

  it('names each empty field before asking the server', async () => {
    const { http } = await openPage();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Enter your email address.')).toBeTruthy();
    expect(screen.getByText('Enter your password.')).toBeTruthy();
    http.expectNone('/api/session');
  });
});
