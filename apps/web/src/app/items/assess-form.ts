import { Component, computed, inject, input } from '@angular/core';
import { METHODS, type Outcome } from '@plumbline/domain';
import { type ItemView } from '../api/views';
import { METHOD_WORDS, OUTCOME_WORDS } from '../core/labels';
import { AutoGrow } from '../ui/auto-grow';
import { OUTCOME_LOOKS } from '../ui/looks';
import { Segmented, type Segment } from '../ui/segmented';
import { textOf } from '../ui/text-of';
import { EvidencePanel } from './evidence-panel';
import { FindingPanel } from './finding-panel';
import { ItemForm } from './item-form';
import { OUTCOME_KEYS } from './item-keys';

const TONES = { 't-ok': 'ok', 't-warn': 'warn', 't-bad': 'bad' } as const;

const toneOf = (outcome: Outcome): 'ok' | 'warn' | 'bad' | 'info' => {
  const { tone } = OUTCOME_LOOKS[outcome];
  return tone === 't-ok' || tone === 't-warn' || tone === 't-bad' ? TONES[tone] : 'info';
};

const OUTCOME_SEGMENTS: readonly Segment<Outcome>[] = Object.entries(OUTCOME_KEYS).map(
  ([key, outcome]) => ({
    value: outcome,
    label: OUTCOME_WORDS[outcome],
    icon: OUTCOME_LOOKS[outcome].icon,
    tone: toneOf(outcome),
    key,
  }),
);

/** The fields of an assessment: methods, outcome, narrative, reason, evidence, finding. */
@Component({
  selector: 'pl-assess-form',
  imports: [AutoGrow, EvidencePanel, FindingPanel, Segmented],
  templateUrl: './assess-form.html',
})
export class AssessForm {
  protected readonly form = inject(ItemForm);
  readonly item = input.required<ItemView>();
  protected readonly textOf = textOf;
  protected readonly methods = METHODS;
  protected readonly methodWords = METHOD_WORDS;
  protected readonly outcomes = OUTCOME_SEGMENTS;
  protected readonly reasonHint = computed(() => this.hintOfReason());

  private hintOfReason(): string {
    const outcome = this.form.outcome();
    if (outcome === 'not_applicable') return $localize`Why the item doesn't apply here.`;
    if (outcome === 'not_assessed') return $localize`Why it could not be assessed.`;
    return $localize`Why there is no finding.`;
  }
}
