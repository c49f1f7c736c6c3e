import {
  type HttpEvent,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, type Observable, switchMap, throwError } from 'rxjs';
import { sessionEnded, toProblem } from './problem';
import { Session } from './session';

const SESSION_URL = '/api/session';

const isOwnApi = (url: string): boolean => url.startsWith('/api/');

/** Signing in and refreshing carry no token and are never retried: their 401 is the answer. */
const isSessionCall = (request: HttpRequest<unknown>): boolean =>
  request.url.startsWith(SESSION_URL) || request.url === '/api/setup';

const withToken = (request: HttpRequest<unknown>, token: string | null): HttpRequest<unknown> =>
  token === null ? request : request.clone({ setHeaders: { Authorization: `Bearer ${token}` } });

/** Adds the access token; on 401 refreshes once, sends again, else leads to sign-in. */
export const bearer: HttpInterceptorFn = (request, next) => {
  if (!isOwnApi(request.url)) return next(request);
  // Resolved late: the session itself needs the HTTP client.
  const injector = inject(Injector);
  const session = injector.get(Session);
  const sent = next(withToken(request, session.accessToken));
  if (isSessionCall(request)) return sent;
  return sent.pipe(
    catchError((error: unknown) =>
      toProblem(error).status === 401
        ? retryOnce({ request, next, injector })
        : throwError(() => error),
    ),
  );
};

function retryOnce(parts: {
  request: HttpRequest<unknown>;
  next: HttpHandlerFn;
  injector: Injector;
}): Observable<HttpEvent<unknown>> {
  const { request, next, injector } = parts;
  return from(injector.get(Session).refresh()).pipe(
    switchMap((token) => {
      if (token !== null) return next(withToken(request, token));
      const router = injector.get(Router);
      void router.navigate(['/sign-in'], { queryParams: { next: router.url, ended: true } });
      return throwError(sessionEnded);
    }),
  );
}

/** Turns every failure into a ProblemError, so that a screen handles one kind of error. */
export const problems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((error: unknown) => throwError(() => toProblem(error))));
