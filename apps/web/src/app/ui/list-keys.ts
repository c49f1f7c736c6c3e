import { Directive, ElementRef, inject, input, output } from '@angular/core';
import { isTyping, Shortcuts } from '../core/shortcuts';
import { type KeyHelp, KeysHelp } from './keys-help';

const ROW = '[data-row]';

const KEYS: readonly KeyHelp[] = [
  {
    keys: ['J', 'K'],
    does: $localize`next and previous row; the arrows too, once a row is chosen`,
  },
  { keys: ['↵'], does: $localize`open the row` },
];

const SELECTION_KEYS: readonly KeyHelp[] = [
  { keys: ['Space', 'X'], does: $localize`select the row or not` },
  { keys: ['Shift', '↓'], does: $localize`select on to the next row` },
  { keys: ['Esc'], does: $localize`select nothing` },
];

const FIND_KEY: KeyHelp = { keys: ['/'], does: $localize`go to the search field` };

/**
 * Keys of a list whose rows hold a link or button marked `data-row`: J/K and arrows move the focus,
 * Space or X selects, Shift with them extends, Esc clears, / goes to the field marked `data-find`.
 * Enter is the link's own.
 */
@Directive({
  selector: '[plListKeys]',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class ListKeys {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly shortcuts = inject(Shortcuts);
  private readonly help = inject(KeysHelp);
  /** `off` where the page gives J and K another meaning. */
  readonly letters = input<'on' | 'off'>('on');
  /** Index of the row to select or unselect. */
  readonly toggleRow = output<number>();
  /** Index of the row that a range was extended to. */
  readonly extendRow = output<number>();
  readonly clearRows = output<void>();

  protected onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.act(event)) event.preventDefault();
  }

  private act(event: KeyboardEvent): boolean {
    if (isTyping(event)) return false;
    const step = this.stepOf(event);
    if (step !== 0) return this.move(step, event.shiftKey ? 'extend' : 'move');
    if (event.key === 'Escape') return this.clear();
    if (event.key === '/' && this.hasLetters()) return this.find();
    if (event.key === '?' && this.hasLetters()) return this.explain();
    return this.toggle(event);
  }

  private stepOf(event: KeyboardEvent): number {
    const letters = this.hasLetters();
    const onRow = this.focused() >= 0;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if ((letters && key === 'j') || (onRow && key === 'ArrowDown')) return 1;
    return (letters && key === 'k') || (onRow && key === 'ArrowUp') ? -1 : 0;
  }

  private hasLetters(): boolean {
    return this.letters() === 'on' && this.shortcuts.enabled();
  }

  private rows(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(ROW)];
  }

  private focused(): number {
    return this.rows().findIndex((row) => row === document.activeElement);
  }

  private move(step: number, how: 'move' | 'extend'): boolean {
    const rows = this.rows();
    const from = this.focused();
    const current = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const start = from >= 0 ? from : current;
    const target = start < 0 ? 0 : Math.min(Math.max(start + step, 0), rows.length - 1);
    const row = rows[target];
    if (row === undefined) return false;
    if (how === 'extend' && from >= 0) this.extendRow.emit(target);
    row.focus();
    row.scrollIntoView?.({ block: 'nearest' });
    return true;
  }

  private toggle(event: KeyboardEvent): boolean {
    const index = this.focused();
    const isX = this.hasLetters() && event.key.toLowerCase() === 'x';
    if (index < 0 || (event.key !== ' ' && !isX)) return false;
    this.toggleRow.emit(index);
    return true;
  }

  private clear(): boolean {
    this.clearRows.emit();
    return false;
  }

  private find(): boolean {
    const field = this.findField();
    field?.focus();
    return field !== null;
  }

  private findField(): HTMLElement | null {
    return this.host.ownerDocument.querySelector<HTMLElement>('[data-find]');
  }

  private explain(): boolean {
    const canSelect = this.host.querySelector('input[type=checkbox]') !== null;
    const selection = canSelect ? SELECTION_KEYS : [];
    this.help.show([...KEYS, ...selection, ...(this.findField() === null ? [] : [FIND_KEY])]);
    return true;
  }
}
