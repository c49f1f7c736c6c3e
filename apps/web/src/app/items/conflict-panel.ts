import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { type AssessmentInput } from '../api/views';
import {
  FINDING_ELEMENT_WORDS,
  METHOD_WORDS,
  OUTCOME_FULL_WORDS,
  SEVERITY_WORDS,
} from '../core/labels';
import { timeWords } from '../ui/dates';
import { inputOf } from './assessment-input';
import { type Conflict } from './item-work';
import { type InputField, take } from './merge-inputs';

const FIELD_WORDS: Readonly<Record<InputField, string>> = {
  outcome: $localize`Outcome`,
  methods: $localize`Method`,
  narrative: $localize`Narrative`,
  reason: $localize`Reason`,
  evidence: $localize`Evidence`,
  findings: $localize`Findings`,
};

const NOTHING = $localize`(empty)`;

function findingWords(finding: AssessmentInput['findings'][number]): string {
  const severity = SEVERITY_WORDS[finding.severity];
  return `${severity}. ${FINDING_ELEMENT_WORDS.condition}: ${finding.condition || NOTHING} ${FINDING_ELEMENT_WORDS.cause}: ${finding.cause || NOTHING}`;
}

function valueWords(field: InputField, content: AssessmentInput): string {
  if (field === 'outcome') return OUTCOME_FULL_WORDS[content.outcome];
  if (field === 'methods') {
    return content.methods.map((method) => METHOD_WORDS[method]).join(', ') || NOTHING;
  }
  if (field === 'evidence') {
    return $localize`${content.evidence.length}:count: pieces`;
  }
  if (field === 'findings') return content.findings.map(findingWords).join(' · ') || NOTHING;
  return content[field] || NOTHING;
}

/** Two people wrote at once: mine and theirs, field by field; nothing is lost. */
@Component({
  selector: 'pl-conflict-panel',
  template: `
    <section class="card" aria-labelledby="conflict-heading" role="alert">
      <div class="card-head"><h2 id="conflict-heading" i18n>Changed by someone else</h2></div>
      <p class="conflict-what weak">{{ what() }}</p>
      <table>
        <thead>
          <tr>
            <th scope="col" i18n>Field</th>
            <th scope="col" i18n>Yours</th>
            <th scope="col" i18n>Theirs</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.field) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              @for (side of sides; track side) {
                <td>
                  <label class="conflict-side">
                    <input
                      type="radio"
                      [name]="'conflict-' + row.field"
                      [checked]="choices()[row.field] === side"
                      (change)="choose(row.field, side)"
                    />
                    <span class="said">{{ row[side] }}</span>
                  </label>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
      <div class="row conflict-actions">
        <button type="button" class="btn primary" (click)="keepChoice()" i18n>
          Keep my choice
        </button>
        <button type="button" class="btn" (click)="takeTheirs.emit()" i18n>
          Take all of theirs
        </button>
      </div>
    </section>
  `,
})
export class ConflictPanel {
  readonly conflict = input.required<Conflict>();
  readonly mine = input.required<AssessmentInput>();
  readonly settle = output<AssessmentInput>();
  readonly takeTheirs = output<void>();

  protected readonly sides = ['mine', 'theirs'] as const;
  private readonly theirs = computed(() => inputOf(this.conflict().theirs));
  protected readonly choices = linkedSignal<
    Conflict,
    Partial<Record<InputField, 'mine' | 'theirs'>>
  >({
    source: this.conflict,
    computation: ({ fields }) => Object.fromEntries(fields.map((field) => [field, 'mine'])),
  });
  protected readonly rows = computed(() =>
    this.conflict().fields.map((field) => ({
      field,
      label: FIELD_WORDS[field],
      mine: valueWords(field, this.mine()),
      theirs: valueWords(field, this.theirs()),
    })),
  );
  protected readonly what = computed(() => {
    const { writtenAt, writtenBy } = this.conflict().theirs.assessment;
    const time = writtenAt === null ? '' : timeWords(writtenAt);
    const who = writtenBy?.name ?? $localize`Someone else`;
    return $localize`${who}:who: saved this item at ${time}:time:, while you were writing. Choose per field, then submit again; both stay in the history.`;
  });

  protected choose(field: InputField, side: 'mine' | 'theirs'): void {
    this.choices.update((choices) => ({ ...choices, [field]: side }));
  }

  protected keepChoice(): void {
    const fields = this.conflict().fields.filter((field) => this.choices()[field] === 'theirs');
    this.settle.emit(take(fields, this.theirs(), this.mine()));
  }
}
