import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { render, type RenderComponentOptions } from '@testing-library/angular';
import { type Me } from '../app/api/views';
import { bearer, problems } from '../app/core/interceptors';
import { Session } from '../app/core/session';

/** Lets pending promises and effects run. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done));
};

/** A page with a signed-in person and a server whose answers the test gives. */
export async function openPage<T>(
  page: Type<T>,
  options: { me?: Me; routes?: Routes; inputs?: RenderComponentOptions<T>['inputs'] } = {},
) {
  const { fixture } = await render(page, {
    ...(options.inputs !== undefined && { inputs: options.inputs }),
    providers: [
      provideHttpClient(withInterceptors([problems, bearer])),
      provideHttpClientTesting(),
      provideRouter(options.routes ?? []),
    ],
    configureTestBed: (testBed) => {
      if (options.me === undefined) return;
      const signedIn = testBed.inject(Session).signIn({ email: 'x@example.gov', password: 'x' });
      testBed
        .inject(HttpTestingController)
        .expectOne('/api/session')
        .flush({ accessToken: 'token', expiresIn: 600, me: options.me });
      void signedIn;
    },
  });
  await settle();
  return { http: TestBed.inject(HttpTestingController), fixture };
}
