import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { type PasswordLinkView } from '../api/accounts-client';
import { type UserView } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Announcer } from '../ui/announcer';
import { Icon } from '../ui/icon';
import { focusFirst } from './focus-first';

/** A password link that has to reach its person. */
export interface MadeLink {
  readonly person: UserView;
  readonly link: PasswordLinkView;
}

/** Shows, once, the link with which someone sets their password. */
@Component({
  selector: 'pl-hand-over',
  imports: [Icon, InstantPipe],
  template: `
    @let made = this.made();
    <section class="note" [attr.aria-labelledby]="headingId()">
      <pl-icon name="check-circle" />
      <div>
        <h3 [id]="headingId()" tabindex="-1" i18n>
          Hand this link over to {{ made.person.name }}, who sets a password with it
        </h3>
        <p class="mono">{{ address() }}</p>
        <p class="row acts">
          <button type="button" class="btn sm" (click)="copy()">
            <pl-icon name="copy" /><ng-container i18n>Copy the link</ng-container>
          </button>
          <button type="button" class="btn quiet sm" (click)="dismiss.emit()" i18n>
            I have handed it over
          </button>
        </p>
        <p i18n>
          It works once, until {{ made.link.expiresAt | plInstant }}, and is shown this once:
          nobody, not even the server, can read it again.
        </p>
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
      border-bottom: 1px solid var(--pl-line);
    }
    .acts {
      gap: 4px 12px;
    }
    .mono {
      overflow-wrap: anywhere;
    }
    h3:focus-visible {
      outline: none;
    }
  `,
})
export class HandOver {
  private readonly announcer = inject(Announcer);
  readonly made = input.required<MadeLink>();
  readonly dismiss = output<void>();
  protected readonly headingId = computed(() => `hand-over-${this.made().person.id}`);
  protected readonly address = computed(
    () => `${location.origin}/set-password?token=${this.made().link.token}`,
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => focusFirst(host, 'h3'));
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address());
      this.announcer.say($localize`Copied.`);
    } catch {
      // The browser may keep the clipboard closed; the link can still be selected by hand.
      this.announcer.say($localize`Not copied. Select the link and copy it by hand.`);
    }
  }
}
