import { Component, computed, inject, input, output, signal } from '@angular/core';
import { CorrectiveActionsClient } from '../../api/corrective-actions-client';
import { fieldErrors } from '../../api/field-errors';
import { UsersClient } from '../../api/users-client';
import { type FindingView } from '../../api/views';
import { Attempt } from '../../core/attempt';
import { AutoGrow } from '../../ui/auto-grow';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { textOf } from '../../ui/text-of';

interface MilestoneDraft {
  readonly title: string;
  readonly dueOn: string;
}

/** Plans what somebody of the agency does about the finding, by when, on the way to what. */
@Component({
  selector: 'pl-plan-action-form',
  imports: [AutoGrow, Field, Icon],
  templateUrl: './plan-action-form.html',
  styleUrl: '../finding-form.css',
})
export class PlanActionForm {
  private readonly client = inject(CorrectiveActionsClient);
  readonly finding = input.required<FindingView>();
  readonly planned = output<FindingView>();
  readonly dismiss = output();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly owners = inject(UsersClient).holding(() => ({
    role: 'respondent',
    agencyId: this.finding().agency.id,
  }));
  protected readonly title = signal('');
  protected readonly ownerId = signal('');
  protected readonly dueOn = signal('');
  protected readonly milestones = signal<readonly MilestoneDraft[]>([]);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.missing()),
  }));

  protected milestoneLabel(at: number): string {
    return $localize`Milestone ${at + 1}:number:`;
  }

  protected dayLabel(at: number): string {
    return $localize`Day of milestone ${at + 1}:number:`;
  }

  protected addMilestone(): void {
    this.milestones.update((list) => [...list, { title: '', dueOn: '' }]);
  }

  protected changeMilestone(at: number, change: Partial<MilestoneDraft>): void {
    this.milestones.update((list) =>
      list.map((milestone, index) => (index === at ? { ...milestone, ...change } : milestone)),
    );
  }

  protected removeMilestone(at: number): void {
    this.milestones.update((list) => list.filter((_milestone, index) => index !== at));
  }

  protected async plan(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (Object.keys(this.missing()).length > 0) return;
    const input = {
      title: this.title().trim(),
      ownerId: this.ownerId(),
      dueOn: this.dueOn(),
      milestones: this.milestones(),
    };
    const view = await this.attempt.run(() => this.client.plan(this.finding().id, input));
    if (view !== null) this.planned.emit(view);
  }

  private missing(): Record<string, string> {
    const half = this.milestones().some(({ title, dueOn }) => title.trim() === '' || dueOn === '');
    return {
      ...(this.title().trim() === '' && { title: $localize`Say what is to be done.` }),
      ...(this.ownerId() === '' && { ownerId: $localize`Choose who does it.` }),
      ...(this.dueOn() === '' && { dueOn: $localize`Choose the day.` }),
      ...(half && { milestones: $localize`Give each milestone its words and its day.` }),
    };
  }
}
