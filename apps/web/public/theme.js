/* global document, window */
// Runs before the styles, so that no page flashes in the wrong theme. core/theme.ts holds the same key.
(() => {
  let choice = null;
  try {
    choice = window.localStorage.getItem('plumbline-theme');
  } catch {
    // Storage is closed to this page; the system decides.
  }
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = choice === 'dark' || (choice !== 'light' && systemIsDark);
  document.documentElement.dataset.mode = isDark ? 'dark' : 'light';
})();
