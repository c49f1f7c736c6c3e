/** Moves the focus to the first element inside that fits, so that work goes on there. */
export const focusFirst = (host: HTMLElement, selector: string): void =>
  host.querySelector<HTMLElement>(selector)?.focus();
