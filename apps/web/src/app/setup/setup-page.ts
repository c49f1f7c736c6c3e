import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { type ProblemError, toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

const SHORTEST_PASSWORD = 15;

function refusalSentence(problem: ProblemError): string {
  if (problem.code === 'not-signed-in' || problem.code === 'forbidden') {
    return $localize`The token doesn't match. Copy it again from the newest start of the server's log.`;
  }
  if (problem.code === 'wrong-state') {
    return $localize`There is an administrator already. Sign in instead.`;
  }
  return problemSentence(problem);
}

/** Makes the first administrator of a new installation, with the one-time token from the log. */
@Component({
  selector: 'pl-setup-page',
  imports: [Field, Icon],
  templateUrl: './setup-page.html',
})
export class SetupPage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  protected readonly textOf = textOf;
  protected readonly token = signal('');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  private readonly isTried = signal(false);
  protected readonly errors = computed(() => (this.isTried() ? this.check() : {}));

  protected async makeAdministrator(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.isBusy() || Object.keys(this.check()).length > 0) return;
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      await firstValueFrom(
        this.http.post<void>('/api/setup', {
          token: this.token().trim(),
          email: this.email().trim(),
          name: this.name().trim(),
          password: this.password(),
        }),
      );
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.refusal.set(refusalSentence(toProblem(error)));
    } finally {
      this.isBusy.set(false);
    }
  }

  private check(): Partial<Record<'token' | 'name' | 'email' | 'password', string>> {
    return {
      ...(this.token().trim() === '' && { token: $localize`Enter the token from the log.` }),
      ...(this.name().trim() === '' && { name: $localize`Enter a name.` }),
      ...(!this.email().includes('@') && { email: $localize`Enter an email address.` }),
      ...(this.password().length < SHORTEST_PASSWORD && {
        password: $localize`Use at least ${SHORTEST_PASSWORD}:length: characters.`,
      }),
    };
  }
}
