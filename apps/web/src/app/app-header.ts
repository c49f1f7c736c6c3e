import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { AccountMenu } from './account-menu';
import { homeOf, placesOf } from './core/navigation';
import { Session } from './core/session';
import { Icon } from './ui/icon';

/** The 76 px header: name, the places a person's roles reach, sample marker, account. */
@Component({
  selector: 'pl-app-header',
  imports: [AccountMenu, Icon, RouterLink],
  host: { '(document:click)': 'closeOutside($event)', '(keydown.escape)': 'isOpen.set(false)' },
  template: `
    <header class="hd-bar">
      @if (places().length > 0) {
        <button
          type="button"
          class="hd-menu-button"
          aria-controls="places"
          [attr.aria-expanded]="isOpen()"
          (click)="isOpen.set(!isOpen())"
        >
          <pl-icon name="menu" [size]="24" /><span i18n>Menu</span>
        </button>
      }
      <a class="hd-name" [routerLink]="home()">
        <b>Plumbline</b>
        <span i18n>Policy compliance reviews</span>
      </a>
      @if (places().length > 0) {
        <nav class="hd-nav" id="places" aria-label="Main" i18n-aria-label [class.open]="isOpen()">
          @for (place of places(); track place.path) {
            <a
              [routerLink]="place.path"
              [class.active]="place === current()"
              [attr.aria-current]="place === current() ? 'page' : null"
              (click)="isOpen.set(false)"
              >{{ place.label }}</a
            >
          }
        </nav>
      }
      <div class="hd-me">
        @if (session.me()?.sampleData) {
          <span class="sample"
            ><pl-icon name="info" [size]="14" /><ng-container i18n>Sample data</ng-container></span
          >
        }
        @if (session.me(); as me) {
          <pl-account-menu [me]="me" />
        }
      </div>
    </header>
  `,
})
export class AppHeader {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly session = inject(Session);
  protected readonly isOpen = signal(false);
  protected readonly places = computed(() => {
    const me = this.session.me();
    return me === null ? [] : placesOf(me, (action) => this.session.mayEver(action));
  });
  private readonly url = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: '' },
  );
  /** The place whose page is shown, or to which it belongs. */
  protected readonly current = computed(() => {
    const url = this.url();
    const isUnder = (path: string | undefined): boolean =>
      path !== undefined &&
      (url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`));
    const places = this.places();
    return places.find(({ path }) => isUnder(path)) ?? places.find(({ also }) => isUnder(also));
  });
  protected readonly home = computed(() => {
    const me = this.session.me();
    return me === null ? '/sign-in' : homeOf(me);
  });

  protected closeOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.isOpen.set(false);
  }
}
