import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { type UserView } from '../api/views';
import { Session } from '../core/session';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Announcer } from '../ui/announcer';
import { SendDialog } from '../ui/send-dialog';
import { type MadeLink } from './hand-over';

/** What an administrator can do with one account. */
@Component({
  selector: 'pl-person-acts',
  template: `
    @if (!person().disabled) {
      <button
        type="button"
        class="btn quiet sm"
        [attr.aria-label]="labels().link"
        (click)="makeLink()"
        i18n
      >
        New password link
      </button>
      <button
        type="button"
        class="btn quiet sm"
        [attr.aria-label]="labels().end"
        (click)="endSessions()"
        i18n
      >
        End sessions
      </button>
      @if (!isMe()) {
        <button
          type="button"
          class="btn quiet sm"
          [attr.aria-label]="labels().disable"
          (click)="disable()"
          i18n
        >
          Disable
        </button>
      }
    } @else {
      <button
        type="button"
        class="btn quiet sm"
        [attr.aria-label]="labels().enable"
        (click)="enable()"
        i18n
      >
        Enable
      </button>
    }
    @if (refusal(); as refusal) {
      <p class="field-error" role="alert">{{ refusal }}</p>
    }
  `,
})
export class PersonActs {
  private readonly client = inject(AccountsClient);
  private readonly dialog = inject(SendDialog);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  readonly person = input.required<UserView>();
  readonly changed = output<void>();
  readonly linkMade = output<MadeLink>();

  protected readonly refusal = signal<string | null>(null);
  protected readonly isMe = computed(() => this.session.me()?.id === this.person().id);
  protected readonly labels = computed(() => {
    const { name } = this.person();
    return {
      link: $localize`New password link for ${name}:name:`,
      end: $localize`End sessions of ${name}:name:`,
      disable: $localize`Disable ${name}:name:`,
      enable: $localize`Enable ${name}:name:`,
    };
  });

  protected async makeLink(): Promise<void> {
    this.refusal.set(null);
    try {
      const person = this.person();
      this.linkMade.emit({ person, link: await this.client.makePasswordLink(person) });
    } catch (error) {
      this.refusal.set(problemSentence(toProblem(error)));
    }
  }

  protected endSessions(): Promise<void> {
    const person = this.person();
    return this.ask({
      heading: $localize`End the sessions of ${person.name}:name:?`,
      body: $localize`They are signed out everywhere at once and can sign in again.`,
      confirm: $localize`End the sessions`,
      done: $localize`The sessions of ${person.name}:name: have ended.`,
      send: () => this.client.endSessions(person),
    });
  }

  protected disable(): Promise<void> {
    const person = this.person();
    return this.ask({
      heading: $localize`Disable ${person.name}:name:?`,
      body: $localize`They are signed out at once and can't sign in until they are enabled. What they wrote stays.`,
      confirm: $localize`Disable`,
      done: $localize`${person.name}:name: is disabled.`,
      send: () => this.client.disable(person),
    });
  }

  protected enable(): Promise<void> {
    const person = this.person();
    return this.ask({
      heading: $localize`Enable ${person.name}:name:?`,
      body: $localize`They can sign in again, with the roles they hold.`,
      confirm: $localize`Enable`,
      done: $localize`${person.name}:name: can sign in again.`,
      send: () => this.client.enable(person),
    });
  }

  private async ask(act: {
    heading: string;
    body: string;
    confirm: string;
    done: string;
    send: () => Promise<UserView>;
  }): Promise<void> {
    this.refusal.set(null);
    const sent = await this.dialog.open(act);
    if (sent === null) return;
    if ('answer' in sent) this.announcer.say(act.done);
    else this.refusal.set($localize`This person changed meanwhile. Look again, then repeat it.`);
    this.changed.emit();
  }
}
