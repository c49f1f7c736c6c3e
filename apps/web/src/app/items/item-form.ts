import { computed, Injectable, signal } from '@angular/core';
import {
  type Blocker,
  type EvidenceSlot,
  type FindingContent,
  type FindingElement,
  isFailing,
  type Method,
  type Outcome,
  type Severity,
  submitBlockers,
} from '@plumbline/domain';
import {
  type AssessmentInput,
  type CitedEvidence,
  type EvidenceView,
  type ItemView,
} from '../api/views';
import { asksForFinding, inputOf, toSend } from './assessment-input';

const EMPTY: AssessmentInput = {
  outcome: 'not_assessed',
  methods: [],
  narrative: '',
  reason: null,
  evidence: [],
  findings: [],
};

/** The criteria of a new finding: what the first source says, where, and where it is said again. */
function criteriaOf({ sources }: ItemView): string {
  const [first, ...others] = sources;
  if (first === undefined) return '';
  const also = others.map(({ ref }) => ref).join(', ');
  const where = also === '' ? first.ref : $localize`${first.ref}:ref:; also ${also}:refs:`;
  return `${first.quote} (${where})`;
}

const newFinding = (view: ItemView | null): FindingContent => ({
  criteria: view === null ? '' : criteriaOf(view),
  condition: '',
  cause: '',
  effect: '',
  recommendation: '',
  severity: 'medium',
  responsibleOfficialId: null,
});

/** The words of one item while they are being written. */
@Injectable()
export class ItemForm {
  private readonly view = signal<ItemView | null>(null);
  private readonly input = signal<AssessmentInput>(EMPTY);
  private readonly known = signal<ReadonlyMap<string, EvidenceView>>(new Map());
  private readonly isChosen = signal(false);
  private readonly isWaived = signal(false);
  private readonly edits = signal(0);

  readonly current = this.input.asReadonly();
  /** Grows with each change a person makes; loading and merging leave it alone. */
  readonly editCount = this.edits.asReadonly();
  readonly toSend = computed(() => toSend(this.input()));
  readonly outcome = computed<Outcome | null>(() => {
    const { outcome, reason } = this.input();
    const isUnsaid = outcome === 'not_assessed' && !this.isChosen() && (reason ?? '') === '';
    return isUnsaid ? null : outcome;
  });
  readonly isFailing = computed(() => isFailing(this.input().outcome));
  /** The person gives a reason instead of a finding. */
  readonly isWaiver = computed(
    () => this.isFailing() && (this.isWaived() || (this.input().reason ?? '').trim() !== ''),
  );
  readonly asksForFinding = computed(() => this.isFailing() && !this.isWaiver());
  readonly asksForReason = computed(() => {
    const outcome = this.outcome();
    return outcome === 'not_applicable' || outcome === 'not_assessed' || this.isWaiver();
  });
  /** A stored draft finding that this outcome would withdraw. */
  readonly withdraws = computed(() => this.toSend().findings.some((finding) => finding.withdraw));
  readonly cited = computed<CitedEvidence[]>(() =>
    this.input().evidence.flatMap(({ evidenceId, slot }) => {
      const evidence = this.known().get(evidenceId);
      return evidence === undefined ? [] : [{ ...evidence, slot }];
    }),
  );
  readonly blockers = computed<Blocker[]>(() =>
    submitBlockers(this.toSend(), {
      evidence: this.cited().map(({ evidenceId, state }) => ({ evidenceId, state })),
    }),
  );

  /** Begins with stored content, or with unsent words on top of it. */
  load(view: ItemView, input: AssessmentInput = inputOf(view)): void {
    this.view.set(view);
    this.know(view.assessment.evidence);
    this.isChosen.set(false);
    this.isWaived.set(false);
    this.input.set(input);
    if (asksForFinding(input) && input.findings.length === 0) this.addFinding();
  }

  /** Replaces the words as a person's choice, so that they are saved again. */
  replace(input: AssessmentInput): void {
    this.change(input);
  }

  know(evidence: readonly EvidenceView[]): void {
    this.known.update(
      (known) =>
        new Map([...known, ...evidence.map((entry) => [entry.evidenceId, entry] as const)]),
    );
  }

  /** Evidence that unsent words cite and that isn't loaded yet. */
  unknownEvidence(): readonly string[] {
    const ids = this.input().evidence.map(({ evidenceId }) => evidenceId);
    return ids.filter((id) => !this.known().has(id));
  }

  chooseOutcome(outcome: Outcome): void {
    this.isChosen.set(true);
    this.isWaived.set(false);
    this.change({ outcome });
    if (this.asksForFinding() && this.input().findings.length === 0) this.addFinding();
  }

  toggleMethod(method: Method): void {
    const methods = this.input().methods;
    this.change({
      methods: methods.includes(method)
        ? methods.filter((entry) => entry !== method)
        : [...methods, method],
    });
  }

  write(field: 'narrative' | 'reason', text: string): void {
    this.change(field === 'narrative' ? { narrative: text } : { reason: text });
  }

  cite(evidence: EvidenceView, slot: EvidenceSlot = 'proof'): void {
    this.know([evidence]);
    const { evidenceId, revision } = evidence;
    const others = this.input().evidence.filter((entry) => entry.evidenceId !== evidenceId);
    this.change({ evidence: [...others, { evidenceId, evidenceRevision: revision, slot }] });
  }

  uncite(evidenceId: string): void {
    const evidence = this.input().evidence.filter((entry) => entry.evidenceId !== evidenceId);
    this.change({ evidence });
  }

  writeElement(index: number, element: FindingElement, text: string): void {
    this.changeFinding(index, (finding) => ({ ...finding, [element]: text }));
  }

  rate(index: number, severity: Severity): void {
    this.changeFinding(index, (finding) => ({ ...finding, severity }));
  }

  name(index: number, responsibleOfficialId: string | null): void {
    this.changeFinding(index, (finding) => ({ ...finding, responsibleOfficialId }));
  }

  addFinding(): void {
    this.change({ findings: [...this.input().findings, newFinding(this.view())] });
  }

  /** Takes a finding that was never stored away again; a stored one is marked as withdrawn. */
  removeFinding(index: number): void {
    const findings = this.input().findings;
    const finding = findings[index];
    if (finding?.id === undefined)
      this.change({ findings: findings.filter((_, at) => at !== index) });
    else this.changeFinding(index, (stored) => ({ ...stored, withdraw: true }));
  }

  keepFinding(index: number): void {
    this.changeFinding(index, ({ withdraw: _withdraw, ...finding }) => finding);
  }

  waive(): void {
    this.isWaived.set(true);
  }

  unwaive(): void {
    this.isWaived.set(false);
    this.change({ reason: null });
    if (this.input().findings.length === 0) this.addFinding();
  }

  private changeFinding(index: number, change: (finding: FindingContent) => FindingContent): void {
    const findings = this.input().findings.map((finding, at) =>
      at === index ? change(finding) : finding,
    );
    this.change({ findings });
  }

  private change(change: Partial<AssessmentInput>): void {
    this.input.update((input) => ({ ...input, ...change }));
    this.edits.update((edits) => edits + 1);
  }
}
