import { afterNextRender, inject, Injectable, Injector } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Announcer } from './announcer';

export const focusMain = (): void =>
  document.getElementById('main')?.focus({ preventScroll: true });

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';
const placeOf = (path: string): string => path.split('/')[1] ?? '';

/**
 * What a new page means to who can't see it: its title is announced, and the focus goes to its
 * content. The focus stays where it is when only the filters changed, or when the page's own list
 * led from one item to the next.
 */
@Injectable({ providedIn: 'root' })
export class PageChange {
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly title = inject(Title);
  private path: string | null = null;
  private announced = '';

  watch(): void {
    const router = inject(Router);
    router.events
      .pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(({ urlAfterRedirects }) => this.arrive(pathOf(urlAfterRedirects)));
    // A page that names itself after its data has come does so later than the router.
    const named = new MutationObserver(() => this.renamed());
    named.observe(document.head, { childList: true, subtree: true, characterData: true });
  }

  private arrive(path: string): void {
    const from = this.path;
    this.path = path;
    if (from === null || from === path) return;
    // The router sets the title right after this event.
    queueMicrotask(() => this.announce());
    const isSamePlace = placeOf(from) === placeOf(path);
    afterNextRender(() => this.moveFocus({ isSamePlace }), { injector: this.injector });
  }

  private moveFocus({ isSamePlace }: { readonly isSamePlace: boolean }): void {
    const focused = document.activeElement;
    const main = document.getElementById('main');
    const isInList = focused?.closest('#items, [plListKeys]') != null;
    const isLost = focused === null || focused === document.body;
    if (isLost || !isSamePlace || (!isInList && main?.contains(focused) === true)) focusMain();
  }

  private announce(): void {
    this.announced = this.title.getTitle();
    this.announcer.say(this.announced);
  }

  /** Says the page's own title, unless something else was said since it came. */
  private renamed(): void {
    const isStillSaid = this.announced !== '' && this.announcer.text() === this.announced;
    if (isStillSaid && this.title.getTitle() !== this.announced) this.announce();
  }
}
