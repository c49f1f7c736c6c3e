import { Injectable, signal } from '@angular/core';

const STORAGE_KEY = 'plumbline-single-keys';

/** Single-letter keys can be turned off (WCAG 2.1.4); the choice stays on this device. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly on = signal(localStorage.getItem(STORAGE_KEY) !== 'off');
  readonly enabled = this.on.asReadonly();

  toggle(): void {
    this.on.update((on) => !on);
    localStorage.setItem(STORAGE_KEY, this.on() ? 'on' : 'off');
  }

  /** Whether a key press is meant as a shortcut: no modifier, and nobody is typing. */
  applies(event: KeyboardEvent): boolean {
    return this.enabled() && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  }
}

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'password', 'url', 'date', 'number']);

/** Whether the event comes from a field that takes letters, or from inside a dialog. */
export function isTyping(event: Event): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  if (target.closest('[role=dialog]') !== null) return true;
  return target.isContentEditable || target.matches('textarea, select');
}
