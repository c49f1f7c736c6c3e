import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { type ItemView } from '../api/views';
import { permitted } from '../core/allowed';
import { Confirm } from '../ui/confirm';
import { Icon } from '../ui/icon';
import { ItemWork } from './item-work';

/** What else can be done with an item from where it stands; writing and submitting are beside it. */
@Component({
  selector: 'pl-item-actions',
  imports: [Icon, RouterLink],
  template: `
    @if (canDecide()) {
      <a class="btn primary" [routerLink]="['/approvals', item().id]" i18n>Decide</a>
    }
    @if (canWithdraw()) {
      <button type="button" class="btn" (click)="withdraw()">
        <pl-icon name="undo" /><ng-container i18n>Withdraw</ng-container>
      </button>
    }
    @if (canRevise()) {
      <button type="button" class="btn" (click)="revise()" i18n>Revise…</button>
    }
    @if (canReconsider()) {
      <button type="button" class="btn" (click)="reconsider()" i18n>Reconsider…</button>
    }
    @if (standing(); as standing) {
      <span class="meta">{{ standing }}</span>
    }
  `,
})
export class ItemActions {
  private readonly client = inject(ItemsClient);
  private readonly confirm = inject(Confirm);
  private readonly work = inject(ItemWork);
  readonly item = input.required<ItemView>();
  /** What was done, as a sentence. */
  readonly done = output<string>();

  protected readonly canDecide = computed(() => permitted(this.item(), 'item.accept').allowed);
  protected readonly canWithdraw = computed(() => permitted(this.item(), 'item.withdraw').allowed);
  protected readonly canRevise = computed(() => permitted(this.item(), 'item.revise').allowed);
  protected readonly canReconsider = computed(
    () => permitted(this.item(), 'item.reconsider').allowed,
  );
  /** Why nothing can be written here now. */
  protected readonly standing = computed(() => {
    if (permitted(this.item(), 'item.assess').allowed) return null;
    const { review, status } = this.item();
    if (status === 'submitted') return $localize`With ${review.supervisor.name}:name: to decide.`;
    if (status === 'accepted') return $localize`Accepted. Revising it voids the acceptance.`;
    return permitted(this.item(), 'item.assess').why;
  });

  protected async withdraw(): Promise<void> {
    await this.do((item) => this.client.withdraw(item), $localize`Taken back from the supervisor.`);
  }

  protected async revise(): Promise<void> {
    const reason = await this.confirm.ask({
      heading: $localize`Revise ${this.item().ref}:ref:`,
      body: $localize`The acceptance and the review's approvals become void; the item is yours again.`,
      confirm: $localize`Revise`,
      reason: {
        label: $localize`Reason`,
        hint: $localize`Kept in the history.`,
        missing: $localize`Say why it has to change.`,
      },
    });
    if (reason === null) return;
    await this.do((item) => this.client.revise(item, reason), $localize`The item is open again.`);
  }

  protected async reconsider(): Promise<void> {
    const comment = await this.confirm.ask({
      heading: $localize`Reconsider ${this.item().ref}:ref:`,
      body: $localize`Your acceptance and the review's approvals become void; it goes back to the officer.`,
      confirm: $localize`Send back`,
      reason: {
        label: $localize`Comment`,
        hint: $localize`What has to change.`,
        missing: $localize`Say what has to change.`,
      },
    });
    if (comment === null) return;
    await this.do(
      (item) => this.client.reconsider(item, comment),
      $localize`The item went back to the officer.`,
    );
  }

  private async do(send: (item: ItemView) => Promise<ItemView>, said: string): Promise<void> {
    if (await this.work.act(send)) this.done.emit(said);
  }
}
