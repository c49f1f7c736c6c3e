import { Component, computed, inject, input } from '@angular/core';
import {
  FINDING_ELEMENTS,
  type FindingElement,
  SEVERITIES,
  type Severity,
} from '@plumbline/domain';
import { UsersClient } from '../api/users-client';
import { type ItemView } from '../api/views';
import { FINDING_ELEMENT_WORDS, OUTCOME_FULL_WORDS, SEVERITY_WORDS } from '../core/labels';
import { AutoGrow } from '../ui/auto-grow';
import { Icon } from '../ui/icon';
import { type Segment, Segmented } from '../ui/segmented';
import { textOf } from '../ui/text-of';
import { ItemForm } from './item-form';

const HINTS: Readonly<Record<FindingElement, string>> = {
  criteria: $localize`Taken from the source. What should be.`,
  condition: $localize`What is.`,
  cause: $localize`Why it happened.`,
  effect: $localize`So what.`,
  recommendation: $localize`What to change.`,
};

const SEVERITY_HINTS: Readonly<Record<Severity, string>> = {
  low: $localize`Low: a lapse without effect so far.`,
  medium: $localize`Medium: affects one operation or one record.`,
  high: $localize`High: affects rights or more than one operation.`,
  critical: $localize`Critical: affects rights now; act before the report.`,
};

const SEGMENTS: readonly Segment<Severity>[] = SEVERITIES.map((severity, index) => ({
  value: severity,
  label: SEVERITY_WORDS[severity],
  bars: index + 1,
  tone: index >= 2 ? 'bad' : index === 1 ? 'warn' : 'info',
}));

/** The findings of a failing outcome: five elements, severity, who answers. */
@Component({
  selector: 'pl-finding-panel',
  imports: [AutoGrow, Icon, Segmented],
  templateUrl: './finding-panel.html',
})
export class FindingPanel {
  protected readonly form = inject(ItemForm);
  readonly item = input.required<ItemView>();
  private readonly agencyId = computed(() => this.item().agency.id);
  protected readonly officials = inject(UsersClient).holding(() => ({
    role: 'respondent',
    agencyId: this.agencyId(),
  }));
  protected readonly people = computed(() =>
    this.officials.hasValue() ? this.officials.value().items.filter((user) => !user.disabled) : [],
  );
  protected readonly textOf = textOf;
  protected readonly elements = FINDING_ELEMENTS;
  protected readonly words = FINDING_ELEMENT_WORDS;
  protected readonly hints = HINTS;
  protected readonly severities = SEGMENTS;
  protected readonly severityHints = SEVERITY_HINTS;
  protected readonly why = computed(() => {
    const outcome = OUTCOME_FULL_WORDS[this.form.current().outcome].toLowerCase();
    return $localize`A ${outcome}:outcome: outcome needs a finding.`;
  });

  protected numberOf(id: string | undefined): string {
    const stored = this.item().findings.find((finding) => finding.id === id);
    return stored === undefined
      ? $localize`New finding`
      : $localize`Finding ${stored.number}:number:`;
  }

  protected chooseOfficial(index: number, event: Event): void {
    const id = textOf(event);
    this.form.name(index, id === '' ? null : id);
  }
}
