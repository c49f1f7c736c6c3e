/** Whether three zones fit side by side (1280 px); without a window to measure they do. */
export const isWide = (): boolean => globalThis.matchMedia?.('(min-width: 1280px)').matches ?? true;
