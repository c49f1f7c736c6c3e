import { type CanDeactivateFn } from '@angular/router';

/** A page with words that are not on the server yet. */
export interface HoldsWords {
  /** Sends what is unsaved, or asks; resolves to whether the page may be left. */
  mayLeave(): boolean | Promise<boolean>;
}

/** Asks the page before leaving it, so that no word is lost. */
export const keepsWords: CanDeactivateFn<HoldsWords> = (page) => page.mayLeave();
