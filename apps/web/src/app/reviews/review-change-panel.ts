import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { fieldErrors } from '../api/field-errors';
import { type ReviewChange, type ReviewDetail, ReviewsClient } from '../api/reviews-client';
import { UsersClient } from '../api/users-client';
import { Attempt } from '../core/attempt';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

interface Changeable {
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly dueOn: string;
}

/** Changes who leads and supervises a review, and when it is due. Voids nothing. */
@Component({
  selector: 'pl-review-change-panel',
  imports: [Field, Icon],
  templateUrl: './review-change-panel.html',
  styles: `
    :host {
      display: block;
    }
    .change-form {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 12px 16px;
      align-items: start;
      padding: 16px;
    }
    .whole {
      grid-column: 1 / -1;
    }
    @media (max-width: 767px) {
      .change-form {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class ReviewChangePanel {
  private readonly client = inject(ReviewsClient);
  readonly review = input.required<ReviewDetail>();
  readonly saved = output<ReviewDetail>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly errors = computed(() => fieldErrors(this.attempt.problem()));
  private readonly agencyId = computed(() => this.review().agency.id);
  private readonly officerList = inject(UsersClient).holding(() => ({
    role: 'officer',
    agencyId: this.agencyId(),
  }));
  private readonly supervisorList = inject(UsersClient).holding(() => ({
    role: 'supervisor',
    agencyId: this.agencyId(),
  }));
  protected readonly officers = computed(() =>
    this.officerList.hasValue() ? this.officerList.value().items : [this.review().leadOfficer],
  );
  protected readonly supervisors = computed(() =>
    this.supervisorList.hasValue() ? this.supervisorList.value().items : [this.review().supervisor],
  );
  private readonly stored = computed<Changeable>(() => ({
    leadOfficerId: this.review().leadOfficer.id,
    supervisorId: this.review().supervisor.id,
    dueOn: this.review().dueOn,
  }));
  protected readonly fields = linkedSignal(() => this.stored());
  private readonly changes = computed<ReviewChange>(() => {
    const [now, before] = [this.fields(), this.stored()];
    return {
      ...(now.leadOfficerId !== before.leadOfficerId && { leadOfficerId: now.leadOfficerId }),
      ...(now.supervisorId !== before.supervisorId && { supervisorId: now.supervisorId }),
      ...(now.dueOn !== before.dueOn && now.dueOn !== '' && { dueOn: now.dueOn }),
    };
  });
  protected readonly isSame = computed(() => Object.keys(this.changes()).length === 0);

  protected write(change: Partial<Changeable>): void {
    this.fields.update((fields) => ({ ...fields, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSame()) return;
    const view = await this.attempt.run(() => this.client.change(this.review(), this.changes()));
    if (view !== null) this.saved.emit(view);
  }
}
