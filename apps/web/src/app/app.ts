import { Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { AppHeader } from './app-header';
import { Announcer } from './ui/announcer';

const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true });

/** The frame around every page: skip link, header, the page, one live region. */
@Component({
  selector: 'app-root',
  imports: [AppHeader, RouterOutlet],
  template: `
    <a class="skip" href="#main" (click)="skip($event)" i18n>Skip to the content</a>
    <pl-app-header />
    <router-outlet />
    <p class="vh live" aria-live="polite">{{ announcer.text() }}</p>
  `,
})
export class App {
  protected readonly announcer = inject(Announcer);

  constructor() {
    const title = inject(Title);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => {
        if (event.id > 1) this.announcer.say(title.getTitle());
        // The link that led here may be gone with its page; the keyboard goes on at the content.
        setTimeout(() => {
          if (document.activeElement === document.body && event.id > 1) focusMain();
        });
      });
  }

  /** A plain #main would leave the page, because of the base address. */
  protected skip(event: Event): void {
    event.preventDefault();
    focusMain();
  }
}
