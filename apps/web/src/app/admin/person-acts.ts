import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AccountsClient, type PasswordLinkView } from '../api/accounts-client';
import { type UserView } from '../api/views';
import { Session } from '../core/session';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { Announcer } from '../ui/announcer';
import { SendDialog } from '../ui/send-dialog';

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
        Password link
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
    @if (link(); as made) {
      <p class="note link" role="status">
        <span>
          <ng-container i18n
            >Hand this link over; it works once, for 24 hours, and is shown this once:</ng-container
          >
          <span class="mono">{{ address(made) }}</span>
          <button type="button" class="btn quiet sm" (click)="link.set(null)" i18n>
            I have handed it over
          </button>
        </span>
      </p>
    }
    @if (refusal(); as refusal) {
      <p class="field-error" role="alert">{{ refusal }}</p>
    }
  `,
  styles: `
    .link {
      margin-top: 6px;
    }
    .mono {
      display: block;
      overflow-wrap: anywhere;
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

  protected readonly link = signal<PasswordLinkView | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly isMe = computed(() => this.session.me()?.id === this.person().id);
  protected readonly labels = computed(() => {
    const { name } = this.person();
    return {
      link: $localize`Password link for ${name}:name:`,
      end: $localize`End sessions of ${name}:name:`,
      disable: $localize`Disable ${name}:name:`,
      enable: $localize`Enable ${name}:name:`,
    };
  });

  protected address({ token }: PasswordLinkView): string {
    return `${location.origin}/set-password?token=${token}`;
  }

  protected async makeLink(): Promise<void> {
    this.refusal.set(null);
    try {
      this.link.set(await this.client.makePasswordLink(this.person()));
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
    const sent = await this.dialog.open(act);
    if (sent === null) return;
    this.announcer.say(
      'answer' in sent ? act.done : $localize`This person changed meanwhile. Look again.`,
    );
    this.changed.emit();
  }
}
