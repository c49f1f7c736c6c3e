import { Component, computed, inject, input, output, signal } from '@angular/core';
import { CorrectiveActionsClient, type FindingStep } from '../../api/corrective-actions-client';
import { type FindingView } from '../../api/views';
import { permitted } from '../../core/allowed';
import { Attempt } from '../../core/attempt';
import { DatePipe } from '../../ui/date-pipes';
import { Icon } from '../../ui/icon';
import { SendDialog, type Sending } from '../../ui/send-dialog';
import { movedFinding } from '../moved-finding';
import { ActionCard, type Stepped } from './action-card';
import { type DatedReason, DatedReasonForm } from './dated-reason-form';
import { PlanActionForm } from './plan-action-form';

type Asking = Omit<Sending<FindingView>, 'send'> & {
  /** The field that takes the words. */
  readonly key: 'retest' | 'reason';
  readonly said: string;
};

const VERIFY: Asking = {
  key: 'retest',
  heading: $localize`Verify that the finding is corrected`,
  body: $localize`You tested it again and saw that it no longer holds.`,
  confirm: $localize`Verify the finding`,
  words: {
    label: $localize`How it was tested again`,
    hint: $localize`What was looked at, and what was seen.`,
    missing: $localize`Say how it was tested again.`,
  },
  said: $localize`The finding is verified.`,
};
const FAIL: Asking = {
  key: 'reason',
  heading: $localize`Record a failed re-test`,
  body: $localize`The finding goes back to correcting.`,
  confirm: $localize`Take it up again`,
  words: {
    label: $localize`What was seen`,
    hint: '',
    missing: $localize`Say what was seen.`,
  },
  said: $localize`The finding is taken up again.`,
};
const END_RISK: Asking = {
  key: 'reason',
  heading: $localize`End the accepted risk`,
  body: $localize`The finding goes back to correcting.`,
  confirm: $localize`End it`,
  words: { label: $localize`Reason`, hint: '', missing: $localize`Say why.` },
  said: $localize`The accepted risk has ended.`,
};

/** What is done about a finding: its corrective actions and the steps to its close. */
@Component({
  selector: 'pl-follow-up-panel',
  imports: [ActionCard, DatePipe, DatedReasonForm, Icon, PlanActionForm],
  templateUrl: './follow-up-panel.html',
  styleUrl: './follow-up-panel.css',
})
export class FollowUpPanel {
  private readonly client = inject(CorrectiveActionsClient);
  private readonly dialog = inject(SendDialog);
  readonly finding = input.required<FindingView>();
  readonly stepped = output<Stepped>();
  readonly moved = output<FindingView>();

  protected readonly asking = { verify: VERIFY, fail: FAIL, endRisk: END_RISK };
  protected readonly attempt = new Attempt();
  protected readonly open = signal<'plan' | 'risk' | null>(null);
  protected readonly may = computed(() => {
    const allows = (name: Parameters<typeof permitted>[1]): boolean =>
      permitted(this.finding(), name).allowed;
    return {
      plan: allows('action.plan'),
      startCorrecting: allows('finding.start-correcting'),
      verify: allows('finding.verify'),
      close: allows('finding.close'),
      fail: allows('finding.fail-retest'),
      acceptRisk: allows('finding.accept-risk'),
      endRisk: allows('finding.end-risk'),
    };
  });

  protected toggle(form: 'plan' | 'risk'): void {
    this.attempt.clear();
    this.open.update((now) => (now === form ? null : form));
  }

  protected planned(view: FindingView): void {
    this.adopt({ view, said: $localize`The corrective action is planned.` });
  }

  protected startCorrecting(): Promise<void> {
    return this.send(
      () => this.client.onFinding(this.finding(), 'start-correcting'),
      $localize`Correcting has begun.`,
    );
  }

  protected close(): Promise<void> {
    return this.send(
      () => this.client.onFinding(this.finding(), 'close'),
      $localize`The finding is closed.`,
    );
  }

  protected acceptRisk({ day, reason }: DatedReason): Promise<void> {
    return this.send(
      () => this.client.acceptRisk(this.finding(), { reason, expiresOn: day }),
      $localize`The risk is accepted.`,
    );
  }

  protected async ask(step: FindingStep, { key, said, ...question }: Asking): Promise<void> {
    const sent = await this.dialog.open<FindingView>({
      ...question,
      send: (words) => this.client.onFinding(this.finding(), step, { [key]: words }),
    });
    if (sent === null) return;
    if ('answer' in sent) this.adopt({ view: sent.answer, said });
    else this.tellMoved(movedFinding(sent.stale));
  }

  private async send(act: () => Promise<FindingView>, said: string): Promise<void> {
    const view = await this.attempt.run(act);
    if (view !== null) this.adopt({ view, said });
    else this.tellMoved(movedFinding(this.attempt.problem()));
  }

  private adopt(stepped: Stepped): void {
    this.open.set(null);
    this.stepped.emit(stepped);
  }

  private tellMoved(current: FindingView | null): void {
    if (current !== null) this.moved.emit(current);
  }
}
