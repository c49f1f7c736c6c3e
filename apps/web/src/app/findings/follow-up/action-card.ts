import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type ActionStep, CorrectiveActionsClient } from '../../api/corrective-actions-client';
import { type CorrectiveActionView, type FindingView } from '../../api/views';
import { Attempt } from '../../core/attempt';
import { permitted } from '../../core/allowed';
import { DatePipe } from '../../ui/date-pipes';
import { Due } from '../../ui/due';
import { Icon } from '../../ui/icon';
import { SendDialog, type Sending } from '../../ui/send-dialog';
import { ActionStateChip } from './action-state';
import { type DatedReason, DatedReasonForm } from './dated-reason-form';
import { movedFinding } from '../moved-finding';

/** The finding after a step, and what the live region says of it. */
export interface Stepped {
  readonly view: FindingView;
  readonly said: string;
}

type Words = NonNullable<Sending<unknown>['words']>;

const DONE_WORDS: Words = {
  label: $localize`What was done`,
  hint: $localize`And how it can be seen.`,
  missing: $localize`Say what was done.`,
};
const BACK_WORDS: Words = {
  label: $localize`What is missing`,
  hint: $localize`Its owner reads this.`,
  missing: $localize`Say what is missing.`,
};
const DROP_WORDS: Words = {
  label: $localize`Reason`,
  hint: $localize`Why it need not be done.`,
  missing: $localize`Say why it need not be done.`,
};

/** One corrective action with its milestones and what the reader may do to it. */
@Component({
  selector: 'pl-action-card',
  imports: [ActionStateChip, DatePipe, DatedReasonForm, Due, Icon],
  templateUrl: './action-card.html',
  styleUrl: './action-card.css',
})
export class ActionCard {
  private readonly client = inject(CorrectiveActionsClient);
  private readonly dialog = inject(SendDialog);
  readonly action = input.required<CorrectiveActionView>();
  readonly stepped = output<Stepped>();
  /** Someone else changed it meanwhile: the finding as it is now. */
  readonly moved = output<FindingView>();

  protected readonly attempt = new Attempt();
  protected readonly isMoving = signal(false);
  protected readonly may = computed(() => {
    const allows = (name: Parameters<typeof permitted>[1]): boolean =>
      permitted(this.action(), name).allowed;
    return {
      change: allows('action.change'),
      start: allows('action.start'),
      reportDone: allows('action.report-done'),
      verify: allows('action.verify'),
      sendBack: allows('action.send-back'),
      drop: allows('action.drop'),
    };
  });
  /** Why one who verifies actions can't verify this one. */
  protected readonly whyNotVerify = computed(() => {
    const { allowed } = permitted(this.action(), 'action.verify');
    const own = this.action()
      .allowedActions.find(({ action }) => action === 'action.verify')
      ?.blockers.some(({ code }) => code === 'own-action');
    return !allowed && own === true && this.action().state === 'done'
      ? permitted(this.action(), 'action.verify').why
      : null;
  });

  protected start(): Promise<void> {
    return this.send(
      () => this.client.step(this.action(), 'start'),
      $localize`The action is under way.`,
    );
  }

  protected reach(milestoneId: string): Promise<void> {
    return this.send(
      () => this.client.reach(this.action().id, milestoneId),
      $localize`The milestone is reached.`,
    );
  }

  protected async move({ day, reason }: DatedReason): Promise<void> {
    await this.send(
      () => this.client.change(this.action(), { dueOn: day, reason }),
      $localize`The day is moved; the one before is kept.`,
    );
    if (this.attempt.problem() === null) this.isMoving.set(false);
  }

  protected reportDone(): Promise<void> {
    return this.ask('report-done', {
      heading: $localize`Report the action done`,
      body: $localize`Someone who doesn't own it looks at it next.`,
      confirm: $localize`Report it done`,
      words: DONE_WORDS,
      said: $localize`The action is reported done.`,
    });
  }

  protected verify(): Promise<void> {
    return this.ask('verify', {
      heading: $localize`Verify the action`,
      body: $localize`You have seen for yourself that it is done.`,
      confirm: $localize`Verify it`,
      words: { ...DONE_WORDS, label: $localize`What you saw`, hint: '' },
      said: $localize`The action is verified.`,
    });
  }

  protected sendBack(): Promise<void> {
    return this.ask('send-back', {
      heading: $localize`Send the action back`,
      body: $localize`It is under way again.`,
      confirm: $localize`Send it back`,
      words: BACK_WORDS,
      said: $localize`The action is sent back to its owner.`,
    });
  }

  protected drop(): Promise<void> {
    return this.ask('drop', {
      heading: $localize`Drop the action`,
      body: $localize`It stays on record with the reason.`,
      confirm: $localize`Drop it`,
      words: DROP_WORDS,
      said: $localize`The action is dropped.`,
    });
  }

  private async ask(
    step: ActionStep,
    { said, ...question }: Omit<Sending<FindingView>, 'send'> & { readonly said: string },
  ): Promise<void> {
    const key = step === 'drop' ? 'reason' : 'note';
    const sent = await this.dialog.open<FindingView>({
      ...question,
      ...(step === 'drop' && { tone: 'danger' as const }),
      send: (words) => this.client.step(this.action(), step, { [key]: words }),
    });
    if (sent === null) return;
    if ('answer' in sent) this.stepped.emit({ view: sent.answer, said });
    else this.tellMoved(movedFinding(sent.stale));
  }

  private async send(act: () => Promise<FindingView>, said: string): Promise<void> {
    const view = await this.attempt.run(act);
    if (view !== null) this.stepped.emit({ view, said });
    else this.tellMoved(movedFinding(this.attempt.problem()));
  }

  private tellMoved(current: FindingView | null): void {
    if (current !== null) this.moved.emit(current);
  }
}
