import { Component, inject, Injector } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AppHeader } from './app-header';
import { Session } from './core/session';
import { Shortcuts } from './core/shortcuts';
import { Theme } from './core/theme';
import { catchEarlyLetters } from './palette/early-letters';
import { Announcer } from './ui/announcer';
import { focusMain, PageChange } from './ui/page-change';

/** The frame around every page: skip link, header, the page, one live region. */
@Component({
  selector: 'app-root',
  imports: [AppHeader, RouterOutlet],
  host: { '(window:keydown)': 'onKey($event)' },
  template: `
    <a class="skip" href="#main" (click)="skip($event)" i18n>Skip to the content</a>
    <pl-app-header />
    <router-outlet />
    <p class="vh live" aria-live="polite">{{ announcer.text() }}</p>
  `,
})
export class App {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly shortcuts = inject(Shortcuts);
  protected readonly announcer = inject(Announcer);

  constructor() {
    inject(Theme);
    inject(PageChange).watch();
  }

  /** A plain #main would leave the page, because of the base address. */
  protected skip(event: Event): void {
    event.preventDefault();
    focusMain();
  }

  /** The window hears a key last: what a page did with it counts first. */
  protected onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.session.me() === null) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      void this.openPalette();
    } else if (event.key === '?' && this.shortcuts.applies(event)) {
      event.preventDefault();
      void this.showKeys();
    }
  }

  private async showKeys(): Promise<void> {
    const { KeysHelp } = await import('./ui/keys-help');
    this.injector.get(KeysHelp).show([]);
  }

  private async openPalette(): Promise<void> {
    const stopCatching = catchEarlyLetters(window);
    try {
      const { Palette } = await import('./palette/palette');
      const query = stopCatching();
      if (query !== null) this.injector.get(Palette).open(query);
    } finally {
      stopCatching();
    }
  }
}
