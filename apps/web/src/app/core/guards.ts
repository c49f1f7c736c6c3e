import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { type Action } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { type SetupView } from '../api/views';
import { homeOf } from './navigation';
import { Session } from './session';

/** Lets the signed-in pass; others go to sign-in and come back afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  try {
    if (await session.restore()) return true;
  } catch {
    // The server didn't answer: the sign-in page says so and offers to try again.
    return router.createUrlTree(['/sign-in'], { queryParams: { next: state.url, down: true } });
  }
  const next = state.url === '/' ? null : state.url;
  return router.createUrlTree(['/sign-in'], { queryParams: { next } });
};

/** The first administrator is made once; afterwards the address leads to sign-in. */
export const setupNeeded: CanActivateFn = async () => {
  const [http, router] = [inject(HttpClient), inject(Router)];
  try {
    const { needed } = await firstValueFrom(http.get<SetupView>('/api/setup'));
    return needed || router.createUrlTree(['/sign-in']);
  } catch {
    // The form itself will say what is wrong with the server.
    return true;
  }
};

/** Lets pass who could ever take the action; others see the page that says so. */
export const mayEver =
  (action: Action): CanActivateFn =>
  () =>
    inject(Session).mayEver(action) || inject(Router).createUrlTree(['/not-for-you']);

/** Leads to the page a person starts their day on. */
export const toHome: CanActivateFn = () => {
  const me = inject(Session).me();
  return inject(Router).createUrlTree([me === null ? '/sign-in' : homeOf(me)]);
};
