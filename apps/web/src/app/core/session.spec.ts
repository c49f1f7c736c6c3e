import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { bearer, problems } from './interceptors';
import { type ProblemError } from './problem';
import { Session } from './session';

const REFUSED = { status: 401, statusText: 'Unauthorized' };
const session = (accessToken: string) => ({ accessToken, expiresIn: 600, me: aMe('officer') });

function start() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problems, bearer])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return {
    http: TestBed.inject(HttpTestingController),
    client: TestBed.inject(HttpClient),
    session: TestBed.inject(Session),
    goTo: jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true),
  };
}

async function signIn(parts: ReturnType<typeof start>): Promise<void> {
  const done = parts.session.signIn({ email: 'officer@example.gov', password: 'x' });
  parts.http.expectOne('/api/session').flush(session('first'));
  await done;
}

describe('session', () => {
  it('sends the access token with every call of the API, and to nobody else', async () => {
    const parts = start();
    await signIn(parts);
    parts.client.get('/api/me').subscribe();
    parts.client.get('https://example.com/').subscribe();
    expect(parts.http.expectOne('/api/me').request.headers.get('Authorization')).toBe(
      'Bearer first',
    );
    expect(parts.http.expectOne('https://example.com/').request.headers.has('Authorization')).toBe(
      false,
    );
  });

  it('refreshes once for calls that fail together, and sends each again', async () => {
    const parts = start();
    await signIn(parts);
    const first = firstValueFrom(parts.client.get('/api/a'));
    const second = firstValueFrom(parts.client.get('/api/b'));
    parts.http.expectOne('/api/a').flush({ code: 'not-signed-in' }, REFUSED);
    parts.http.expectOne('/api/b').flush({ code: 'not-signed-in' }, REFUSED);
    await settle();
    parts.http.expectOne('/api/session/refresh').flush(session('second'));
    await settle();
    const again = parts.http.expectOne('/api/a');
    expect(again.request.headers.get('Authorization')).toBe('Bearer second');
    again.flush('a');
    parts.http.expectOne('/api/b').flush('b');
    await expect(Promise.all([first, second])).resolves.toEqual(['a', 'b']);
  });

  it('sends a call again once only', async () => {
    const parts = start();
    await signIn(parts);
    const call = firstValueFrom(parts.client.get('/api/a')).catch(
      (error: ProblemError) => error.code,
    );
    parts.http.expectOne('/api/a').flush({ code: 'not-signed-in' }, REFUSED);
    await settle();
    parts.http.expectOne('/api/session/refresh').flush(session('second'));
    await settle();
    parts.http.expectOne('/api/a').flush({ code: 'not-signed-in' }, REFUSED);
    await expect(call).resolves.toBe('not-signed-in');
    parts.http.expectNone('/api/session/refresh');
  });

  it('leads to sign-in and back when the session is over', async () => {
    const parts = start();
    await signIn(parts);
    const call = firstValueFrom(parts.client.get('/api/a')).catch(
      (error: ProblemError) => error.code,
    );
    parts.http.expectOne('/api/a').flush({ code: 'not-signed-in' }, REFUSED);
    await settle();
    parts.http.expectOne('/api/session/refresh').flush({ code: 'not-signed-in' }, REFUSED);
    await expect(call).resolves.toBe('not-signed-in');
    expect(parts.session.me()).toBeNull();
    expect(parts.goTo).toHaveBeenCalledWith(['/sign-in'], {
      queryParams: { next: '/', ended: true },
    });
  });

  it('restores from the refresh cookie after a reload', async () => {
    const parts = start();
    const restored = parts.session.restore();
    await settle();
    parts.http.expectOne('/api/session/refresh').flush(session('again'));
    await expect(restored).resolves.toBe(true);
    expect(parts.session.me()?.name).toBe('Officer');
  });

  it('forgets who was signed in after signing out, whatever the server says', async () => {
    const parts = start();
    await signIn(parts);
    const out = parts.session.signOut().catch((error: ProblemError) => error.code);
    parts.http.expectOne('/api/session').error(new ProgressEvent('error'));
    await expect(out).resolves.toBe('offline');
    expect(parts.session.accessToken).toBeNull();
    expect(parts.session.me()).toBeNull();
  });
});
