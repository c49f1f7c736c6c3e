import { Component, computed, inject, input, signal } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { type SetupView } from '../api/views';
import { homeOf } from '../core/navigation';
import { type ProblemError, toProblem } from '../core/problem';
import { Session } from '../core/session';
import { PROBLEM_SENTENCES } from '../core/words';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

/** Only paths of this app: a full address would lead away after signing in. */
const isOwnPath = (path: string | undefined): path is string =>
  path !== undefined && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in');

function refusalSentence(problem: ProblemError): string {
  if (problem.code === 'not-signed-in') {
    return $localize`Email or password doesn't match. Check both; capital letters count.`;
  }
  if (problem.code === 'too-many-requests') {
    return $localize`Too many attempts for this account. Wait 15 minutes, or ask the administrator.`;
  }
  return PROBLEM_SENTENCES[problem.code];
}

@Component({
  selector: 'pl-sign-in-page',
  imports: [Field, Icon],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  /** Query parameters: where to go on, and why the person is here. */
  readonly next = input<string>();
  readonly ended = input<string>();
  readonly down = input<string>();
  readonly out = input<string>();

  protected readonly textOf = textOf;
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  private readonly isTried = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly emailError = computed(() =>
    this.isTried() && !this.email().includes('@') ? $localize`Enter your email address.` : null,
  );
  protected readonly passwordError = computed(() =>
    this.isTried() && this.password() === '' ? $localize`Enter your password.` : null,
  );

  constructor() {
    void this.leadToSetup();
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.isBusy() || this.emailError() !== null || this.passwordError() !== null) return;
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      const me = await this.session.signIn({
        email: this.email().trim(),
        password: this.password(),
      });
      const next = this.next();
      await this.router.navigateByUrl(isOwnPath(next) ? next : homeOf(me));
    } catch (error) {
      this.refusal.set(refusalSentence(toProblem(error)));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async leadToSetup(): Promise<void> {
    try {
      const setup = await firstValueFrom(this.http.get<SetupView>('/api/setup'));
      if (setup.needed) await this.router.navigateByUrl('/setup');
    } catch {
      // Signing in itself will say what is wrong with the server.
    }
  }
}
