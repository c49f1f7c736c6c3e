import { TestBed } from '@angular/core/testing';
import { Theme } from './theme';

const system = (isDark: boolean): ((matches: boolean) => void) => {
  let hear: (event: { matches: boolean }) => void = () => undefined;
  const query = {
    matches: isDark,
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
  };
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => query });
  return (matches) => hear({ matches });
};

const shown = (): string | undefined => {
  TestBed.tick();
  return document.documentElement.dataset['mode'];
};

describe('theme', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => Reflect.deleteProperty(globalThis, 'matchMedia'));

  it('follows the system until a person chooses', () => {
    const change = system(true);
    const theme = TestBed.inject(Theme);
    expect([theme.choice(), shown()]).toEqual(['system', 'dark']);
    change(false);
    expect(shown()).toBe('light');
    theme.choose('dark');
    change(false);
    expect(shown()).toBe('dark');
  });

  it('keeps the choice on the device', () => {
    system(false);
    TestBed.inject(Theme).choose('dark');
    TestBed.resetTestingModule();
    expect([TestBed.inject(Theme).choice(), shown()]).toEqual(['dark', 'dark']);
  });

  it('takes a stored word it does not know for the system', () => {
    localStorage.setItem('plumbline-theme', 'sepia');
    system(false);
    expect(TestBed.inject(Theme).choice()).toBe('system');
  });
});
