import { Injectable, signal } from '@angular/core';

/** What the app's one polite live region says: the effect of an action that moved the screen on. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly said = signal('');
  readonly text = this.said.asReadonly();

  say(text: string): void {
    this.said.set(text);
  }
}
