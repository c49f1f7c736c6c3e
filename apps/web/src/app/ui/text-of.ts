/** The text of the field an event comes from. */
export function textOf(event: Event): string {
  const field = event.target;
  const isText =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return isText ? field.value : '';
}
