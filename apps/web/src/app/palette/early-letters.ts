/**
 * Keeps what is typed while the palette's code is on its way: letters pressed right after Ctrl+K are
 * meant for its field, never for the page's shortcuts. Call the answer once to stop; it gives the
 * text so far, or null when Escape was pressed meanwhile.
 */
export function catchEarlyLetters(view: Window): () => string | null {
  let text: string | null = '';
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !isForPalette(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text = event.key === 'Escape' ? null : typed(text ?? '', event);
  };
  view.addEventListener('keydown', onKey, { capture: true });
  return () => {
    view.removeEventListener('keydown', onKey, { capture: true });
    return text;
  };
}

const isForPalette = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return !event.altKey;
};

const typed = (text: string, event: KeyboardEvent): string => {
  if (event.key === 'Backspace') return text.slice(0, -1);
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey ? text + event.key : text;
};
