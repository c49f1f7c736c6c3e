import { afterRenderEffect, Component, computed, ElementRef, inject } from '@angular/core';
import { type ParsedPractice } from '@plumbline/seed-parser/core';
import { CONTEXT_REASON_WORDS } from '../../core/labels';
import { Icon } from '../../ui/icon';
import { ListKeys } from '../../ui/list-keys';
import { ImportWork } from './import-work';
import { citedSpan, type SourceLine } from './preview';

interface Row extends SourceLine {
  readonly key: number;
  /** What is repaired from here: the practice that begins in the line, else the line itself. */
  readonly target: number;
  readonly label: string;
  readonly parts: readonly [string, string, string];
}

/** The source, line by line: what each line is read as, and the sentence of the current item. */
@Component({
  selector: 'pl-source-lines',
  imports: [Icon, ListKeys],
  template: `
    <ol class="lines" plListKeys>
      @for (row of rows(); track row.key) {
        <li>
          <button
            type="button"
            class="ln {{ looks[row.role] }}"
            data-row
            [class.i]="row.hasIssue"
            [class.sel]="row.key === current() || (row.practice !== null && row.practice === current())"
            [attr.aria-current]="row.key === current() ? 'true' : null"
            [attr.data-line]="row.number"
            (click)="work.choose(row.target)"
            (focus)="work.choose(row.target)"
            (mouseenter)="work.current.set(row.practice ?? row.key)"
            (mouseleave)="work.current.set(work.chosen())"
          >
            <b>{{ row.number }}</b>
            <p>{{ row.parts[0] }}<mark>{{ row.parts[1] }}</mark>{{ row.parts[2] }}</p>
            <span>
              @if (row.hasIssue) {
                <pl-icon name="warning" [size]="14" /><ng-container i18n>Check</ng-container>
              } @else if (row.label) {
                <pl-icon [name]="row.role === 'auditable' ? 'check-circle' : 'dashed'" [size]="14" />{{ row.label }}
              }
            </span>
          </button>
        </li>
      }
    </ol>
  `,
  styleUrl: './source-lines.css',
})
export class SourceLines {
  protected readonly work = inject(ImportWork);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly current = this.work.current;
  protected readonly looks = { heading: 'q', auditable: 'a', context: 'x', plain: '' } as const;
  private readonly practices = computed(
    () =>
      new Map(
        (this.work.preview()?.document.sections ?? []).flatMap(({ practices }) =>
          practices.map((practice) => [practice.span[0], practice] as const),
        ),
      ),
  );
  protected readonly rows = computed(() => {
    const preview = this.work.preview();
    const current = this.current();
    if (preview === null) return [];
    const { text } = preview.document;
    return preview.lines.map((line): Row => {
      const practice = line.practice === null ? undefined : this.practices().get(line.practice);
      const isLit = practice !== undefined && practice.span[0] === current;
      const parts = partsOf(text, line, isLit ? practice : undefined);
      const [key] = line.span;
      const target = line.practice !== null && line.practice >= key ? line.practice : key;
      return { ...line, key, target, label: labelOf(line, practice), parts };
    });
  });

  constructor() {
    afterRenderEffect(() => {
      const start = this.current();
      if (start === null || this.host.contains(document.activeElement)) return;
      if (this.host.matches(':hover')) return;
      this.host.querySelector('.ln.sel')?.scrollIntoView?.({ block: 'center' });
    });
  }
}

function labelOf({ role }: SourceLine, practice: ParsedPractice | undefined): string {
  if (practice === undefined) return '';
  if (role === 'auditable') return $localize`Item ${practice.ref}:ref:`;
  const { contextReason } = practice;
  return contextReason === null ? '' : CONTEXT_REASON_WORDS[contextReason];
}

function partsOf(
  text: string,
  { span: [start, end] }: SourceLine,
  practice: ParsedPractice | undefined,
): readonly [string, string, string] {
  const [from, to] = practice === undefined ? [end, end] : citedSpan(practice);
  const first = Math.min(Math.max(from, start), end);
  const last = Math.min(Math.max(to, first), end);
  return [text.slice(start, first), text.slice(first, last), text.slice(last, end)];
}
