import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FindingsClient, type ResponseInput } from '../api/findings-client';
import { fieldErrors } from '../api/field-errors';
import { type FindingView } from '../api/views';
import { Attempt } from '../core/attempt';
import { AutoGrow } from '../ui/auto-grow';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { type Segment, Segmented } from '../ui/segmented';
import { textOf } from '../ui/text-of';
import { movedFinding } from './moved-finding';

type Position = ResponseInput['position'];

const POSITIONS: readonly Segment<Position>[] = [
  { value: 'agree', label: $localize`Agree`, icon: 'check', tone: 'ok' },
  { value: 'partly', label: $localize`Partly agree`, icon: 'half', tone: 'warn' },
  { value: 'disagree', label: $localize`Disagree`, icon: 'close', tone: 'bad' },
];

/** The responsible official's answer to a finding. */
@Component({
  selector: 'pl-response-form',
  imports: [AutoGrow, Field, Icon, Segmented],
  templateUrl: './response-form.html',
  styleUrl: './finding-form.css',
})
export class ResponseForm {
  private readonly client = inject(FindingsClient);
  readonly finding = input.required<FindingView>();
  readonly responded = output<FindingView>();
  readonly moved = output<FindingView>();

  protected readonly textOf = textOf;
  protected readonly positions = POSITIONS;
  protected readonly attempt = new Attempt();
  protected readonly position = signal<Position | null>(null);
  protected readonly text = signal('');
  protected readonly plannedAction = signal('');
  protected readonly plannedOn = signal('');
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.missing()),
  }));
  /** Words of the refusal, unless the finding only moved on: then the page says so. */
  protected readonly refusal = computed(() =>
    movedFinding(this.attempt.problem()) === null ? this.attempt.refusal() : null,
  );

  protected async respond(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const position = this.position();
    if (position === null || Object.keys(this.missing()).length > 0) return;
    const plannedAction = this.plannedAction().trim() || null;
    const input: ResponseInput = {
      position,
      text: this.text().trim(),
      plannedAction,
      plannedOn: this.plannedOn() || null,
    };
    const view = await this.attempt.run(() => this.client.respond(this.finding(), input));
    const current = movedFinding(this.attempt.problem());
    if (view !== null) this.responded.emit(view);
    else if (current !== null) this.moved.emit(current);
  }

  private missing(): Record<string, string> {
    const isDateAlone = this.plannedOn() !== '' && this.plannedAction().trim() === '';
    return {
      ...(this.position() === null && { position: $localize`Choose one of the three.` }),
      ...(this.text().trim() === '' && { text: $localize`Say why, in your own words.` }),
      ...(isDateAlone && { plannedAction: $localize`Say what is done by that day.` }),
    };
  }
}
