import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FindingsClient } from '../api/findings-client';
import { fieldErrors } from '../api/field-errors';
import { type FindingView } from '../api/views';
import { Attempt } from '../core/attempt';
import { AutoGrow } from '../ui/auto-grow';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { today } from '../ui/dates';
import { movedFinding } from './moved-finding';

const MOST_DAYS = 20;

/** Records that the agency gave no response, and on which days it was asked. */
@Component({
  selector: 'pl-refusal-form',
  imports: [AutoGrow, Field, Icon],
  templateUrl: './refusal-form.html',
  styleUrl: './finding-form.css',
})
export class RefusalForm {
  private readonly client = inject(FindingsClient);
  readonly finding = input.required<FindingView>();
  readonly recorded = output<FindingView>();
  readonly moved = output<FindingView>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly today = today();
  protected readonly attempt = new Attempt();
  protected readonly text = signal('');
  protected readonly days = signal<readonly string[]>(['']);
  protected readonly canAdd = computed(() => this.days().length < MOST_DAYS);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.missing()),
  }));
  protected readonly refusal = computed(() =>
    movedFinding(this.attempt.problem()) === null ? this.attempt.refusal() : null,
  );

  protected writeDay(index: number, day: string): void {
    this.days.update((days) => days.with(index, day));
  }

  protected addDay(): void {
    this.days.update((days) => [...days, '']);
  }

  protected removeDay(index: number): void {
    this.days.update((days) => days.toSpliced(index, 1));
  }

  protected labelOf(index: number): string {
    return $localize`Asked on, day ${index + 1}:number:`;
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (Object.keys(this.missing()).length > 0) return;
    const input = { text: this.text().trim(), askedOn: this.asked() };
    const view = await this.attempt.run(() => this.client.recordRefusal(this.finding(), input));
    const current = movedFinding(this.attempt.problem());
    if (view !== null) this.recorded.emit(view);
    else if (current !== null) this.moved.emit(current);
  }

  /** The days that are filled in, each once, in order. */
  private asked(): string[] {
    return [...new Set(this.days().filter((day) => day !== ''))].sort();
  }

  private missing(): Record<string, string> {
    return {
      ...(this.text().trim() === '' && { text: $localize`Say how the response was asked for.` }),
      ...(this.asked().length === 0 && { askedOn: $localize`Name at least one day.` }),
    };
  }
}
