import { Directive, inject, input, output } from '@angular/core';
import { type Outcome } from '@plumbline/domain';
import { type ItemView } from '../api/views';
import { isTyping, Shortcuts } from '../core/shortcuts';
import { KeysHelp } from '../ui/keys-help';
import { ItemForm } from './item-form';

/** The outcome behind each digit. */
export const OUTCOME_KEYS: Readonly<Record<string, Outcome>> = {
  1: 'compliant',
  2: 'partially_compliant',
  3: 'non_compliant',
  4: 'not_applicable',
  5: 'not_assessed',
};

const KEYS = [
  {
    keys: ['1', '5'],
    does: $localize`outcome: compliant, partially, non-compliant, not applicable, not assessed`,
  },
  { keys: ['M'], does: $localize`go to the methods` },
  { keys: ['E'], does: $localize`add evidence` },
  { keys: ['F'], does: $localize`go to the finding` },
  { keys: ['S'], does: $localize`show or hide the source` },
  { keys: ['J', 'K'], does: $localize`next and previous item` },
  { keys: ['Ctrl', '↵'], does: $localize`submit` },
  { keys: ['Esc'], does: $localize`leave a text field` },
];

const focusFirst = (selector: string): boolean => {
  const target = document.querySelector<HTMLElement>(selector);
  target?.focus();
  return target !== null;
};

/** The keys of the item page. */
@Directive({
  selector: '[plItemKeys]',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class ItemKeys {
  private readonly form = inject(ItemForm);
  private readonly help = inject(KeysHelp);
  private readonly shortcuts = inject(Shortcuts);
  readonly item = input.required<ItemView | undefined>();
  readonly canWrite = input.required<boolean>();
  readonly around = input.required<{
    readonly previous: string | null;
    readonly next: string | null;
  }>();
  readonly moveTo = output<string | null>();
  readonly toggleSource = output<void>();
  readonly send = output<void>();

  protected onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      this.send.emit();
    } else if (event.key === 'Escape' && isTyping(event) && event.target instanceof HTMLElement) {
      if (event.target.closest('[role=dialog]') === null) event.target.blur();
    } else if (this.shortcuts.applies(event) && this.act(event.key.toLowerCase())) {
      event.preventDefault();
    }
  }

  private act(key: string): boolean {
    if (this.item() === undefined) return false;
    if (key === 'j') this.moveTo.emit(this.around().next);
    else if (key === 'k') this.moveTo.emit(this.around().previous);
    else if (key === 's') this.toggleSource.emit();
    else if (key === '?') this.help.show(KEYS);
    else return this.canWrite() && this.write(key);
    return true;
  }

  private write(key: string): boolean {
    const outcome = OUTCOME_KEYS[key];
    if (outcome !== undefined) {
      this.form.chooseOutcome(outcome);
      return true;
    }
    if (key === 'm') return focusFirst('#methods input');
    if (key === 'e') return focusFirst('#add-evidence button');
    return key === 'f' && focusFirst('.finding textarea:not([readonly])');
  }
}
