import { computed, effect, Injectable, signal } from '@angular/core';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** public/theme.js reads the same key before the first paint. */
const STORAGE_KEY = 'plumbline-theme';

const storedChoice = (): ThemeChoice => {
  const stored = localStorage.getItem(STORAGE_KEY);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
};

/** Light, dark or as the system; the choice stays on this device. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly chosen = signal<ThemeChoice>(storedChoice());
  private readonly systemIsDark = signal(false);
  readonly choice = this.chosen.asReadonly();
  /** What is shown now. */
  readonly mode = computed(() => {
    const choice = this.chosen();
    if (choice !== 'system') return choice;
    return this.systemIsDark() ? 'dark' : 'light';
  });

  constructor() {
    const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    this.systemIsDark.set(system?.matches ?? false);
    system?.addEventListener('change', ({ matches }) => this.systemIsDark.set(matches));
    effect(() => {
      document.documentElement.dataset['mode'] = this.mode();
    });
  }

  choose(choice: ThemeChoice): void {
    localStorage.setItem(STORAGE_KEY, choice);
    this.chosen.set(choice);
  }
}
