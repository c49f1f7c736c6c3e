import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Attempt } from '../core/attempt';
import { problemSentence } from '../core/words';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { newPasswordErrors } from './new-password';

/** People change their own password; their other sessions end. */
@Component({
  selector: 'pl-change-password-page',
  imports: [Field, Icon],
  templateUrl: './change-password-page.html',
})
export class ChangePasswordPage {
  private readonly http = inject(HttpClient);

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly present = signal('');
  protected readonly password = signal('');
  protected readonly repeated = signal('');
  protected readonly isSet = signal(false);
  private readonly isTried = signal(false);
  protected readonly errors = computed(() => (this.isTried() ? this.check() : {}));
  protected readonly refusal = computed(() => {
    const problem = this.attempt.problem();
    if (problem === null) return null;
    return problem.errors.some(({ pointer }) => pointer === '/presentPassword')
      ? $localize`The present password is wrong. Type it again.`
      : problemSentence(problem);
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    this.isSet.set(false);
    if (Object.keys(this.check()).length > 0) return;
    const body = { presentPassword: this.present(), password: this.password() };
    const sent = await this.attempt.run(async () => {
      await firstValueFrom(this.http.put<void>('/api/me/password', body));
      return true;
    });
    if (sent) this.clear();
  }

  private clear(): void {
    this.isTried.set(false);
    this.isSet.set(true);
    for (const field of [this.present, this.password, this.repeated]) field.set('');
  }

  private check(): Partial<Record<'present' | 'password' | 'repeated', string>> {
    return {
      ...(this.present() === '' && { present: $localize`Enter your present password.` }),
      ...newPasswordErrors(this.password(), this.repeated()),
    };
  }
}
