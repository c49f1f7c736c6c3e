import { Component, computed, inject } from '@angular/core';
import {
  CATEGORIES,
  CONTEXT_REASONS,
  OBLIGATIONS,
} from '@plumbline/domain';
import { type Issue } from '@plumbline/seed-parser/core';
import { CATEGORY_WORDS, CONTEXT_REASON_WORDS, OBLIGATION_WORDS } from '../../core/labels';
import { Icon } from '../../ui/icon';
import { textOf } from '../../ui/text-of';
import { ImportWork } from './import-work';
import { type SourceLine, splitPlaces } from './preview';

/** What can be said of the chosen line: structure first, then what its practice means. */
@Component({
  selector: 'pl-fix-panel',
  imports: [Icon],
  templateUrl: './fix-panel.html',
  styleUrl: './fix-panel.css',
})
export class FixPanel {
  protected readonly work = inject(ImportWork);
  protected readonly textOf = textOf;
  protected readonly reasons = CONTEXT_REASONS;
  protected readonly reasonWords = CONTEXT_REASON_WORDS;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;

  private readonly text = computed(() => this.work.preview()?.document.text ?? '');
  protected readonly line = computed(() => {
    const chosen = this.work.chosen();
    const lines = this.work.preview()?.lines ?? [];
    if (chosen === null) return null;
    return (
      lines.find((line) => line.span[0] <= chosen && chosen <= line.span[1]) ?? null
    );
  });
  protected readonly practice = computed(() => {
    const start = this.line()?.practice ?? null;
    if (start === null) return null;
    const sections = this.work.preview()?.document.sections ?? [];
    return (
      sections.flatMap(({ practices }) => practices).find(({ span }) => span[0] === start) ?? null
    );
  });
  protected readonly section = computed(() => {
    const line = this.line();
    if (line?.role !== 'heading') return null;
    const sections = this.work.preview()?.document.sections ?? [];
    return sections.find(({ headingSpan }) => isOn(line, headingSpan[0])) ?? null;
  });
  protected readonly issues = computed<readonly Issue[]>(() => {
    const number = this.line()?.number;
    return this.work.preview()?.issues.filter(({ line }) => line === number) ?? [];
  });
  protected readonly words = computed(() => {
    const line = this.line();
    return line === null ? '' : this.text().slice(...line.span).trim();
  });
  protected readonly splits = computed(() => {
    const line = this.line();
    if (line === null || line.role === 'heading') return [];
    return splitPlaces(this.text(), line).map((at) => ({
      at,
      words: this.text().slice(at, at + 40).split('\n', 1)[0] ?? '',
    }));
  });
  protected readonly judged = computed(() => {
    const practice = this.practice();
    if (practice === null) return '';
    return practice.contextReason ?? 'auditable';
  });

  protected makeHeading(number: number | null = null): void {
    const line = this.line();
    if (line === null) return;
    const end = line.span[0] + this.text().slice(...line.span).trimEnd().length;
    this.work.correct({ kind: 'heading', at: this.begin(line), end, number });
  }

  protected renumber(event: Event): void {
    const number = Number(textOf(event));
    if (Number.isInteger(number) && number >= 1 && number <= 9999) this.makeHeading(number);
  }

  protected unmakeHeading(): void {
    const line = this.line();
    if (line !== null) this.work.correct({ kind: 'not-heading', at: this.begin(line) });
  }

  /** Merging what a person split takes the split back. */
  protected merge(): void {
    const line = this.line();
    if (line === null) return;
    const at = this.practice()?.span[0] ?? this.begin(line);
    const split = this.work.corrections().find((each) => each.kind === 'split' && each.at === at);
    if (split === undefined) this.work.correct({ kind: 'merge', at });
    else this.work.takeBack([split]);
  }

  protected split(at: number): void {
    this.work.correct({ kind: 'split', at });
    this.work.choose(at);
  }

  protected judge(event: Event): void {
    const line = this.line();
    if (line === null) return;
    const at = this.practice()?.span[0] ?? this.begin(line);
    const reason = CONTEXT_REASONS.find((each) => each === textOf(event));
    if (reason !== undefined) this.work.correct({ kind: 'context', at, reason });
    else if (textOf(event) === 'auditable') this.work.correct({ kind: 'auditable', at });
  }

  protected setRef(at: number, event: Event): void {
    const ref = textOf(event).trim();
    if (/^\S+$/.test(ref)) this.work.correct({ kind: 'ref', at, ref });
  }

  protected setTitle(at: number, event: Event): void {
    const title = textOf(event).trim();
    this.work.correct({ kind: 'title', at, title: title === '' ? null : title });
  }

  protected setObligation(at: number, event: Event): void {
    const obligation = OBLIGATIONS.find((each) => each === textOf(event));
    if (obligation !== undefined) this.work.correct({ kind: 'obligation', at, obligation });
  }

  protected setCategory(at: number, event: Event): void {
    const category = CATEGORIES.find((each) => each === textOf(event));
    if (category !== undefined) this.work.correct({ kind: 'category', at, category });
  }

  private begin({ span: [start, end] }: SourceLine): number {
    const line = this.text().slice(start, end);
    return start + line.length - line.trimStart().length;
  }
}

const isOn = ({ span }: SourceLine, at: number): boolean => span[0] <= at && at < span[1];
