import { DestroyRef, inject, signal, type WritableSignal } from '@angular/core';

const WIDE = '(min-width: 1280px)';

/** Whether three zones fit side by side (1280 px); without a window to measure they do. */
export const isWide = (): boolean => globalThis.matchMedia?.(WIDE).matches ?? true;

/**
 * Whether a side zone is open: as the person sets it, and again with the window's width, so that
 * zooming in doesn't lay the zone over the page. Call it where injection is possible.
 */
export function openWhileWide(): WritableSignal<boolean> {
  const isOpen = signal(isWide());
  const follow = ({ matches }: MediaQueryListEvent): void => isOpen.set(matches);
  const query = globalThis.matchMedia?.(WIDE);
  query?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', follow));
  return isOpen;
}
