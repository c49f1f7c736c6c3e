import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Attempt } from '../core/attempt';
import { problemSentence } from '../core/words';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { newPasswordErrors } from './new-password';

/** Where a one-time link leads: the person sets their own password. */
@Component({
  selector: 'pl-set-password-page',
  imports: [Field, Icon, RouterLink],
  template: `
    <main class="page sign-in" id="main" tabindex="-1">
      @if (isSet()) {
        <section class="card sign-in-card">
          <h1 i18n>Your password is set</h1>
          <p role="status" i18n>Earlier sessions have ended. Sign in with the new password.</p>
          <a class="btn primary" routerLink="/sign-in" i18n>Sign in</a>
        </section>
      } @else {
        <form class="card sign-in-card" novalidate (submit)="send($event)">
          <h1 i18n>Set your password</h1>
          @if (refusal(); as refusal) {
            <p class="note bad" role="alert"><pl-icon name="error" />{{ refusal }}</p>
          }
          <pl-field
            for="password"
            label="New password"
            i18n-label
            hint="At least 15 characters; a few words are easier to keep in mind than signs."
            i18n-hint
            [error]="errors().password ?? null"
          >
            <input
              class="in"
              id="password"
              type="password"
              autocomplete="new-password"
              [value]="password()"
              [attr.aria-invalid]="errors().password !== undefined"
              [attr.aria-describedby]="errors().password ? 'password-error' : null"
              (input)="password.set(textOf($event))"
            />
          </pl-field>
          <pl-field
            for="repeated"
            label="The same again"
            i18n-label
            [error]="errors().repeated ?? null"
          >
            <input
              class="in"
              id="repeated"
              type="password"
              autocomplete="new-password"
              [value]="repeated()"
              [attr.aria-invalid]="errors().repeated !== undefined"
              [attr.aria-describedby]="errors().repeated ? 'repeated-error' : null"
              (input)="repeated.set(textOf($event))"
            />
          </pl-field>
          <button class="btn primary" [attr.aria-disabled]="attempt.isBusy()" i18n>
            Set the password
          </button>
        </form>
      }
    </main>
  `,
})
export class SetPasswordPage {
  private readonly http = inject(HttpClient);
  private readonly token = inject(ActivatedRoute).snapshot.queryParamMap.get('token') ?? '';

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly password = signal('');
  protected readonly repeated = signal('');
  protected readonly isSet = signal(false);
  private readonly isTried = signal(false);
  protected readonly errors = computed(() => (this.isTried() ? this.check() : {}));
  protected readonly refusal = computed(() => {
    const problem = this.attempt.problem();
    if (problem?.code === 'forbidden' || this.token === '') {
      return $localize`This link was used already, is older than a day, or is incomplete. Ask an administrator for a new one.`;
    }
    return problem === null ? null : problemSentence(problem);
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.token === '' || Object.keys(this.check()).length > 0) return;
    const body = { token: this.token, password: this.password() };
    const sent = await this.attempt.run(async () => {
      await firstValueFrom(this.http.post<void>('/api/set-password', body));
      return true;
    });
    if (sent) this.isSet.set(true);
  }

  private check() {
    return newPasswordErrors(this.password(), this.repeated());
  }
}
