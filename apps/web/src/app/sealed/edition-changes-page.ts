import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { complianceOf, type EditionDifference, type EditionField } from '@plumbline/domain';
import { SealedClient } from '../api/sealed-client';
import { type Piece, wordDiff } from '../approvals/word-diff';
import { METHOD_WORDS, OUTCOME_FULL_WORDS, SEVERITY_WORDS } from '../core/labels';
import { ContextBar } from '../ui/context-bar';
import { InstantPipe } from '../ui/date-pipes';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { percentWords } from '../ui/percent';
import { Skeleton } from '../ui/skeleton';

const FIELD_WORDS: Readonly<Record<EditionField, string>> = {
  wording: $localize`Wording`,
  outcome: $localize`Outcome`,
  methods: $localize`Method`,
  narrative: $localize`Narrative`,
  reason: $localize`Reason`,
  evidence: $localize`Evidence`,
  findings: $localize`Findings`,
};

const KIND_WORDS: Readonly<Record<EditionDifference['kind'], string>> = {
  added: $localize`Added`,
  dropped: $localize`Left out`,
  changed: $localize`Changed`,
};

type Item = NonNullable<EditionDifference['after']>;

/** What an item says in a field, in words that can be compared one by one. */
const WORDS: Readonly<Record<EditionField, (item: Item) => string>> = {
  wording: ({ wording }) => wording,
  outcome: ({ assessment }) => OUTCOME_FULL_WORDS[assessment.outcome],
  methods: ({ assessment }) => assessment.methods.map((method) => METHOD_WORDS[method]).join(', '),
  narrative: ({ assessment }) => assessment.narrative,
  reason: ({ assessment }) => assessment.reason ?? '',
  evidence: ({ evidence }) =>
    evidence
      .map(({ title, revision, sha256 }) => `${title} (${revision}, ${(sha256 ?? '').slice(0, 8)})`)
      .join('\n'),
  findings: ({ findings }) =>
    findings
      .map((finding) =>
        [
          `${finding.number} ${SEVERITY_WORDS[finding.severity]}`,
          finding.condition,
          finding.recommendation,
          ...finding.responses.map(({ text }) => text),
        ].join('\n'),
      )
      .join('\n\n'),
};

interface ShownField {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** What an edition says otherwise than the one before it, word by word. */
@Component({
  selector: 'pl-edition-changes-page',
  imports: [ContextBar, ErrorState, Icon, InstantPipe, RouterLink, Skeleton],
  templateUrl: './edition-changes-page.html',
  styleUrl: './edition-changes-page.css',
})
export class EditionChangesPage {
  readonly reviewId = input.required<string>();
  readonly edition = input.required<string>();

  protected readonly compared = inject(SealedClient).changes(() => ({
    reviewId: this.reviewId(),
    edition: this.edition(),
  }));
  protected readonly view = computed(() =>
    this.compared.hasValue() ? this.compared.value() : undefined,
  );
  protected readonly kindWords = KIND_WORDS;
  protected readonly parent = { path: '/sealed', label: $localize`Sealed reviews` };
  protected readonly heading = computed(() => this.view()?.agencyName ?? $localize`Editions`);
  protected readonly facts = computed(() => {
    const view = this.view();
    return view === undefined
      ? ''
      : $localize`${view.code}:code: · edition ${view.before.edition}:before: to ${view.after.edition}:after:`;
  });
  protected readonly sides = computed(() => {
    const view = this.view();
    return view === undefined ? [] : [view.before, view.after];
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    const { differences, unchanged } = view;
    return differences.length === 1
      ? $localize`1 item differs, ${unchanged}:same: say the same.`
      : $localize`${differences.length}:count: items differ, ${unchanged}:same: say the same.`;
  });
  protected readonly items = computed(() =>
    (this.view()?.differences ?? []).map((difference) => ({
      difference,
      fields: fieldsOf(difference),
    })),
  );

  protected compliance(figures: Parameters<typeof complianceOf>[0]): string {
    return percentWords(complianceOf(figures));
  }
}

function fieldsOf({ before, after, fields }: EditionDifference): ShownField[] {
  if (before === null || after === null) return [];
  return fields.map((field) => ({
    label: FIELD_WORDS[field],
    pieces: wordDiff(WORDS[field](before), WORDS[field](after)),
  }));
}
