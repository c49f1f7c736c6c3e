import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type Me } from './api/views';
import { ROLE_WORDS } from './core/labels';
import { Session } from './core/session';
import { Shortcuts } from './core/shortcuts';
import { Theme, THEME_CHOICES, type ThemeChoice } from './core/theme';
import { Icon } from './ui/icon';

const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
  light: $localize`Light`,
  dark: $localize`Dark`,
  system: $localize`As the system`,
};

/** Who is signed in, the theme, the switch for single keys, and the way out. */
@Component({
  selector: 'pl-account-menu',
  imports: [Icon],
  host: { '(document:click)': 'closeOutside($event)', '(keydown.escape)': 'close()' },
  template: `
    <div class="hd-acct">
      <button
        #opener
        type="button"
        aria-controls="account"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-label]="label()"
        (click)="isOpen.set(!isOpen())"
      >
        <span>{{ me().name }}</span>
        <pl-icon name="account" [size]="24" />
      </button>
      @if (isOpen()) {
        <div class="menu" id="account">
          <p>
            <b>{{ me().name }}</b><br />
            <span class="meta">{{ me().email }}</span><br />
            <span class="meta">{{ roles() }}</span>
          </p>
          <hr />
          <fieldset>
            <legend class="meta" i18n>Theme</legend>
            @for (choice of themes; track choice) {
              <label>
                <input
                  type="radio"
                  name="theme"
                  [checked]="theme.choice() === choice"
                  (change)="theme.choose(choice)"
                />
                {{ themeWords[choice] }}
              </label>
            }
          </fieldset>
          <hr />
          <label>
            <input
              type="checkbox"
              class="cb cbx"
              [checked]="shortcuts.enabled()"
              (change)="shortcuts.toggle()"
            />
            <ng-container i18n>Single-letter keys</ng-container>
          </label>
          <hr />
          <button type="button" (click)="changePassword()" i18n>Change password</button>
          <button type="button" (click)="signOut()" i18n>Sign out</button>
        </div>
      }
    </div>
  `,
})
export class AccountMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');
  readonly me = input.required<Me>();
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly theme = inject(Theme);
  protected readonly themes = THEME_CHOICES;
  protected readonly themeWords = THEME_WORDS;
  protected readonly isOpen = signal(false);
  protected readonly label = computed(() => $localize`Account of ${this.me().name}:name:`);
  protected readonly roles = computed(() =>
    this.me()
      .grants.map(({ role, agencyName }) =>
        agencyName === null ? ROLE_WORDS[role] : `${ROLE_WORDS[role]}, ${agencyName}`,
      )
      .join('; '),
  );

  protected closeOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.isOpen.set(false);
  }

  protected close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.opener().nativeElement.focus();
  }

  protected changePassword(): void {
    this.isOpen.set(false);
    void this.router.navigate(['/account/password']);
  }

  /** Leaves the page first, so that it can save its words while the session still stands. */
  protected async signOut(): Promise<void> {
    this.isOpen.set(false);
    const hasLeft = await this.router.navigate(['/sign-in'], { queryParams: { out: true } });
    if (hasLeft) await this.session.signOut();
  }
}
