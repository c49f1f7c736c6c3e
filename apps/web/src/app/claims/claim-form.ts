import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { CLAIM_STATUSES, type ClaimStatus } from '@plumbline/domain';
import { ClaimsClient } from '../api/claims-client';
import { fieldErrors } from '../api/field-errors';
import { type ClaimRow, type VersionedClaim } from '../api/views';
import { Attempt } from '../core/attempt';
import { CLAIM_WORDS } from '../core/labels';
import { OpenEdit } from '../core/open-edit';
import { AutoGrow } from '../ui/auto-grow';
import { today } from '../ui/dates';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

const STATUS_HINTS: Readonly<Record<ClaimStatus, string>> = {
  source_says: $localize`nobody has looked into it yet`,
  confirmed: $localize`it holds in law`,
  contradicted: $localize`the law says otherwise`,
  unknown: $localize`looked for, no authority found`,
};

const isClaim = (value: unknown): value is VersionedClaim =>
  typeof value === 'object' && value !== null && 'status' in value && 'version' in value;

/** What counsel says of one practice's claim: status, note and the day it holds as of. */
@Component({
  selector: 'pl-claim-form',
  imports: [AutoGrow, Field, Icon],
  templateUrl: './claim-form.html',
  styles: `
    form {
      display: grid;
      gap: 12px;
      max-width: 760px;
      padding: 12px;
      background: var(--pl-sunken);
      border-radius: 6px;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
    }
    label.row {
      padding: 3px 0;
    }
  `,
})
export class ClaimForm {
  private readonly client = inject(ClaimsClient);
  readonly row = input.required<ClaimRow>();
  readonly saved = output<VersionedClaim>();
  readonly dismiss = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly textOf = textOf;
  protected readonly statuses = CLAIM_STATUSES;
  protected readonly words = CLAIM_WORDS;
  protected readonly hints = STATUS_HINTS;
  protected readonly lastDay = today();
  private readonly key = computed(() => this.row().practiceId);
  protected readonly status = linkedSignal({
    source: this.key,
    computation: () => this.row().claim.status,
  });
  protected readonly note = linkedSignal({ source: this.key, computation: () => '' });
  protected readonly asOf = linkedSignal({ source: this.key, computation: () => today() });
  /** How many notes were seen: a statement is made on what stood then. */
  private readonly seen = linkedSignal({
    source: this.key,
    computation: () => this.row().claim.version,
  });
  private readonly isTried = signal(false);
  protected readonly other = signal<VersionedClaim | null>(null);
  protected readonly errors = computed(() => fieldErrors(this.attempt.problem()));
  protected readonly noteError = computed(() =>
    this.isTried() && this.note().trim() === ''
      ? $localize`Write a note: what was looked into, and where.`
      : (this.errors()['note'] ?? null),
  );
  protected readonly refusal = computed(() =>
    this.other() === null ? this.attempt.refusal() : null,
  );
  private readonly isDirty = computed(
    () => this.note().trim() !== '' || this.status() !== this.row().claim.status,
  );

  constructor() {
    const openEdit = inject(OpenEdit);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => openEdit.hold(this.isDirty()));
    inject(DestroyRef).onDestroy(() => openEdit.hold(false));
    afterNextRender(() => host.querySelector<HTMLElement>('input:checked')?.focus());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.note().trim() === '') return;
    const { policy, practiceKey } = this.row();
    const practice = { policyId: policy.id, practiceKey, version: this.seen() };
    const said = { status: this.status(), note: this.note().trim(), asOf: this.asOf() };
    this.other.set(null);
    const claim = await this.attempt.run(() => this.client.set(practice, said));
    if (claim !== null) this.saved.emit(claim);
    else this.look();
  }

  /** Someone else said something since: it is shown, and a second press goes on top of it. */
  private look(): void {
    const problem = this.attempt.problem();
    if (problem?.code !== 'stale' || !isClaim(problem.current)) return;
    this.other.set(problem.current);
    this.seen.set(problem.current.version);
  }
}
