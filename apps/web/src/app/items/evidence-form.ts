import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { type EvidenceKind } from '@plumbline/domain';
import { EvidenceClient, type EvidenceInput } from '../api/evidence-client';
import { type EvidenceView } from '../api/views';
import { toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { AutoGrow } from '../ui/auto-grow';
import { today } from '../ui/dates';
import { Field } from '../ui/field';
import { type Segment, Segmented } from '../ui/segmented';
import { textOf } from '../ui/text-of';

type Time = 'day' | 'period';

const TIME_SEGMENTS: readonly Segment<Time>[] = [
  { value: 'day', label: $localize`One day` },
  { value: 'period', label: $localize`A period` },
];

type Errors = Partial<Record<'title' | 'url' | 'text' | 'time', string>>;

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/.test(text.trim());

/** What is known of one new piece of evidence: title, the time it speaks of, who may open it. */
@Component({
  selector: 'pl-evidence-form',
  imports: [AutoGrow, Field, Segmented],
  templateUrl: './evidence-form.html',
})
export class EvidenceForm {
  private readonly client = inject(EvidenceClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly kind = input.required<EvidenceKind>();
  readonly file = input.required<File | null>();
  readonly agencyId = input.required<string>();
  readonly period = input.required<{ readonly from: string; readonly to: string }>();
  readonly added = output<EvidenceView>();
  readonly dropped = output<void>();

  protected readonly textOf = textOf;
  protected readonly times = TIME_SEGMENTS;
  protected readonly title = linkedSignal(() => this.file()?.name ?? '');
  protected readonly url = signal('');
  protected readonly text = signal('');
  protected readonly time = linkedSignal<Time>(() => (this.kind() === 'file' ? 'period' : 'day'));
  protected readonly day = linkedSignal(() => (this.kind() === 'file' ? '' : today()));
  protected readonly from = linkedSignal(() => this.period().from);
  protected readonly to = linkedSignal(() => this.period().to);
  protected readonly isRestricted = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<string | null>(null);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Errors>(() => (this.isTried() ? this.check() : {}));
  protected readonly heading = computed(() => {
    if (this.kind() === 'link') return $localize`New link`;
    if (this.kind() === 'attestation') return $localize`New attestation`;
    return $localize`New file: ${this.file()?.name ?? ''}:name:`;
  });

  constructor() {
    afterNextRender(() => this.host.querySelector('input')?.focus());
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.isBusy() || Object.keys(this.check()).length > 0) return;
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      this.added.emit(await this.client.add(await this.input()));
    } catch (error) {
      this.failure.set(problemSentence(toProblem(error)));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async input(): Promise<EvidenceInput> {
    const file = this.file();
    const stored = file === null ? null : await this.client.upload(this.agencyId(), file);
    const isDay = this.time() === 'day';
    return {
      agencyId: this.agencyId(),
      kind: this.kind(),
      title: this.title().trim(),
      ...(stored !== null && { sha256: stored.sha256, fileName: stored.fileName }),
      ...(this.kind() === 'link' && { url: this.url().trim() }),
      ...(this.kind() === 'attestation' && { text: this.text().trim() }),
      ...(isDay && { datedOn: this.day() }),
      ...(!isDay && { coversFrom: this.from(), coversTo: this.to() }),
      sensitivity: this.isRestricted() ? 'restricted' : 'ordinary',
    };
  }

  private check(): Errors {
    const isLink = this.kind() === 'link';
    const isAttestation = this.kind() === 'attestation';
    return {
      ...(this.title().trim() === '' && { title: $localize`Give it a title.` }),
      ...(isLink &&
        !isWebAddress(this.url()) && {
          url: $localize`Enter an address that starts with https://.`,
        }),
      ...(isAttestation &&
        this.text().trim() === '' && {
          text: $localize`Write what is attested, and how it is known.`,
        }),
      ...(this.timeError() !== null && { time: this.timeError() ?? '' }),
    };
  }

  private timeError(): string | null {
    if (this.time() === 'day') {
      return this.day() === '' ? $localize`Enter the day it speaks of.` : null;
    }
    if (this.from() === '' || this.to() === '') return $localize`Enter both days of the period.`;
    return this.from() > this.to() ? $localize`The period has to end after it starts.` : null;
  }
}
